package id.capaian.report.scorecard;

import id.capaian.Settings;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scorecards. */
@Path("/v1/opds/{code}/scorecard")
@Tag(name = "reports")
@Transactional
public class ScorecardResource {
    public static final Tables TABLES = Tables.of("scorecard", Scorecard.class, "indicators");

    private final Reports reports;
    private final Settings settings;
    private final Clock clock;

    ScorecardResource(Settings settings, Clock clock, Reports reports) {
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getOpdScorecard",
            summary = "How an agency stands in all that it answers for",
            description =
                    "Each of its indicators with its latest figure, its target and its trend, in the agency's own region"
                            + " where it was measured there, else in the region that everything lies in; the mean"
                            + " attainment, never told without how many indicators it rests on; the money of its"
                            + " programs; what it published month by month and how well its achievements are proven. When it published last, and whether it has"
                            + " been silent for three months, is always as of today.")
    public Scorecard scorecard(
            @PathParam("code") String code, @Valid @BeanParam ScorecardQuery query, @Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, of(code, query));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(
            @PathParam("code") String code, @Valid @BeanParam ScorecardQuery query, @Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, of(code, query));
    }

    private Scorecard of(String code, ScorecardQuery query) {
        return Scorecard.of(code, query, settings.rootRegion(), clock);
    }
}
