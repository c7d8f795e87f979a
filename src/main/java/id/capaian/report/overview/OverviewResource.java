package id.capaian.report.overview;

import id.capaian.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overview. */
@Path("/v1/reports/overview")
@Tag(name = "reports")
@Transactional
public class OverviewResource {
    private final Settings settings;

    OverviewResource(Settings settings) {
        this.settings = settings;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getOverview", summary = "The whole record at a glance")
    public Overview overview() {
        return Overview.of(settings);
    }
}
