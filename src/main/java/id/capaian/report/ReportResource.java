package id.capaian.report;

import id.capaian.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports. */
@Path("/v1/reports")
@Tag(name = "reports")
@Transactional
public class ReportResource {
    private final Settings settings;

    ReportResource(Settings settings) {
        this.settings = settings;
    }

    @GET
    @Path("overview")
    @PermitAll
    @Operation(operationId = "getOverview", summary = "The whole record at a glance")
    public Overview overview() {
        return Overview.of(settings);
    }
}
