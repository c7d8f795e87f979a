package id.capaian.report.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on evidence. */
@Path("/v1/reports/evidence")
@Tag(name = "reports")
@Transactional
public class EvidenceResource {
    @GET
    @PermitAll
    @Operation(
            operationId = "getEvidenceReport",
            summary = "How well achievements are proven, and by whom",
            description = "How many published achievements have a photo, a video, both, or pictures from before and"
                    + " after the work: together, and by agency, year and region.")
    public EvidenceReport report(@Valid @BeanParam EvidenceQuery query) {
        return EvidenceReport.of(query);
    }
}
