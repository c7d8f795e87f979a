package id.capaian.report.evidence;

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

/** The report on evidence. */
@Path("/v1/reports/evidence")
@Tag(name = "reports")
@Transactional
public class EvidenceResource {
    public static final Tables TABLES = Tables.of("evidence-report", EvidenceReport.class, "opds");

    private final Reports reports;

    EvidenceResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getEvidenceReport",
            summary = "How well achievements are proven, and by whom",
            description = "How many published achievements have a photo, a video, both, or pictures from before and"
                    + " after the work: together, and by agency, year and region.")
    public EvidenceReport report(@Valid @BeanParam EvidenceQuery query, @Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, of(query));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam EvidenceQuery query, @Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, of(query));
    }

    private static EvidenceReport of(EvidenceQuery query) {
        return EvidenceReport.of(query);
    }
}
