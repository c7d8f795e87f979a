package id.capaian.report.overview;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overview. */
@Path("/v1/reports/overview")
@Tag(name = "reports")
@Transactional
public class OverviewResource {
    public static final Tables TABLES = Tables.of("overview", Overview.class, "opds");

    private final Reports reports;
    private final Settings settings;

    OverviewResource(Settings settings, Reports reports) {
        this.reports = reports;
        this.settings = settings;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getOverview", summary = "The whole record at a glance")
    public Overview overview(@Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, of());
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, of());
    }

    private Overview of() {
        return Overview.of(settings);
    }
}
