package id.capaian.trend.proof;

import id.capaian.indicator.Indicator;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands behind an indicator. */
@Path("/v1/indicators/{code}/evidence")
@Tag(name = "trends")
@Transactional
public class ProofResource {
    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicatorEvidence",
            summary = "What was achieved for an indicator, the latest first",
            description = "Published achievements that move the indicator, each with its first photo.")
    public Page<Proof> evidence(
            @PathParam("code") String code, @Valid @BeanParam ProofQuery query, @Valid @BeanParam PageQuery page) {
        return query.of(Indicator.get(code), page);
    }
}
