package id.capaian.indicator;

import id.capaian.access.Role;
import id.capaian.web.Answer;
import id.capaian.web.ETag;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Targets of an indicator, each at its natural key. */
@Path("/v1/indicators/{code}/targets")
@Tag(name = "indicators")
@Transactional
public class TargetResource {
    private final Clock clock;

    TargetResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listTargets", summary = "Targets of an indicator")
    public Page<TargetView> list(
            @PathParam("code") String code, @Valid @BeanParam TargetQuery query, @Valid @BeanParam PageQuery page) {
        return query.listing(Indicator.get(code)).page(page, FigureQuery.SORTING, TargetView::of);
    }

    @GET
    @Path("{region}/{period}/{document}")
    @PermitAll
    @Operation(operationId = "getTarget", summary = "One target")
    public RestResponse<TargetView> get(
            @PathParam("code") String code,
            @PathParam("region") String region,
            @PathParam("period") String period,
            @PathParam("document") @Pattern(regexp = Target.DOCUMENT, message = "document-code") String document,
            @QueryParam("disaggregation") @Nullable String disaggregation) {
        var target = Target.get(Slot.ofTarget(code, region, period, disaggregation), document);
        return Answer.ok(TargetView.of(target), target.version);
    }

    @PUT
    @Path("{region}/{period}/{document}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "putTarget",
            summary = "Write a target",
            description = "Creates it (201), or replaces the one at this key, which needs If-Match (200).")
    public RestResponse<TargetView> put(
            @PathParam("code") String code,
            @PathParam("region") String region,
            @PathParam("period") String period,
            @PathParam("document") @Pattern(regexp = Target.DOCUMENT, message = "document-code") String document,
            @QueryParam("disaggregation") @Nullable String disaggregation,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TargetContent content) {
        var slot = Slot.ofTarget(code, region, period, disaggregation);
        var known = Target.find(slot, document);
        if (known == null) {
            var target = new Target(slot, document);
            target.write(content, clock);
            target.persist();
            return Answer.created(slot.path("targets") + "/" + document, TargetView.of(target), target.version);
        }
        ETag.require(ifMatch, known.version);
        known.write(content, clock);
        Target.flush();
        return Answer.ok(TargetView.of(known), known.version);
    }

    @DELETE
    @Path("{region}/{period}/{document}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteTarget", summary = "Delete a target")
    public void delete(
            @PathParam("code") String code,
            @PathParam("region") String region,
            @PathParam("period") String period,
            @PathParam("document") @Pattern(regexp = Target.DOCUMENT, message = "document-code") String document,
            @QueryParam("disaggregation") @Nullable String disaggregation,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var target = Target.get(Slot.ofTarget(code, region, period, disaggregation), document);
        ETag.require(ifMatch, target.version);
        target.delete();
    }
}
