package id.capaian.report.summary;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Summaries of regions. */
@Path("/v1/regions/{code}/summary")
@Tag(name = "reports")
@Transactional
public class RegionSummaryResource {
    public static final Tables TABLES = Tables.of("region-summary", RegionSummary.class, "indicators");

    private final Reports reports;
    private final Clock clock;

    RegionSummaryResource(Clock clock, Reports reports) {
        this.reports = reports;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getRegionSummary",
            summary = "A region on one page",
            description = "What was achieved in it or below it, by year and agency, and the indicators that were"
                    + " measured in just this region.")
    public RegionSummary summary(@PathParam("code") String code, @Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, of(code));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@PathParam("code") String code, @Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, of(code));
    }

    private RegionSummary of(String code) {
        return RegionSummary.of(Region.get(code), LocalDate.now(clock));
    }
}
