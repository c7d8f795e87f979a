package id.capaian.report.summary;

import id.capaian.region.Region;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Summaries of regions. */
@Path("/v1/regions/{code}/summary")
@Tag(name = "reports")
@Transactional
public class RegionSummaryResource {
    @GET
    @PermitAll
    @Operation(
            operationId = "getRegionSummary",
            summary = "A region on one page",
            description = "What was achieved in it or below it, by year and agency, and the indicators that were"
                    + " measured in just this region.")
    public RegionSummary summary(@PathParam("code") String code) {
        return RegionSummary.of(Region.get(code));
    }
}
