package id.capaian.trend;

import id.capaian.Settings;
import id.capaian.indicator.Indicator;
import id.capaian.journal.Citable;
import id.capaian.journal.Past;
import id.capaian.region.Region;
import id.capaian.web.format.Format;
import id.capaian.web.list.Reports;
import id.capaian.web.list.TableQuery;
import id.capaian.web.list.Tables;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trends. */
@Path("/v1/indicators/{code}/trend")
@Tag(name = "trends")
@Transactional
public class TrendResource {
    public static final Tables TABLES = Tables.of("trend", TrendView.class, "points");

    private final Reports reports;
    private final Settings settings;
    private final Clock clock;
    private final Past past;

    TrendResource(Reports reports, Settings settings, Clock clock, Past past) {
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
        this.past = past;
    }

    @GET
    @PermitAll
    @Citable
    @Operation(
            operationId = "getIndicatorTrend",
            summary = "What an indicator's figures say",
            description = "Every period with value, target and source; how the latest value compares with earlier ones"
                    + " and with its target; whether it moves fast enough. Every null is explained in `reasons`. With"
                    + " `dataVersion`, everything is as it was then, and today is the day of that change.")
    public TrendView trend(
            @PathParam("code") String code, @Valid @BeanParam TrendQuery query, @Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, of(code, query));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Citable
    @Operation(hidden = true)
    public Response export(
            @PathParam("code") String code, @Valid @BeanParam TrendQuery query, @Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, of(code, query));
    }

    private TrendView of(String code, TrendQuery query) {
        var region = Objects.requireNonNullElse(query.region, settings.rootRegion());
        if (query.dataVersion != null) {
            return new TrendAsOf(code, query, past.asOf(query.dataVersion), clock.getZone()).view(region);
        }
        return IndicatorSeries.of(Indicator.ofFigures(code), Region.get(region), query, LocalDate.now(clock))
                .view();
    }
}
