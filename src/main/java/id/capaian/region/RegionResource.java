package id.capaian.region;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.Role;
import id.capaian.web.Answer;
import id.capaian.web.Dependents;
import id.capaian.web.ETag;
import id.capaian.web.MergePatch;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Regions. */
@Path("/v1/regions")
@Tag(name = "regions")
@Transactional
public class RegionResource {
    private final Clock clock;
    private final MergePatch patches;
    private final Dependents dependents;

    RegionResource(Clock clock, MergePatch patches, Dependents dependents) {
        this.clock = clock;
        this.patches = patches;
        this.dependents = dependents;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listRegions", summary = "Regions")
    public Page<RegionView> list(@Valid @BeanParam RegionQuery query, @Valid @BeanParam PageQuery page) {
        return query.listing().page(page, RegionQuery.SORTING, RegionView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getRegion", summary = "One region")
    public RestResponse<RegionView> get(@PathParam("code") String code) {
        var region = Region.get(code);
        return Answer.ok(RegionView.of(region), region.version);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "createRegion", summary = "Add a region")
    public RestResponse<RegionView> create(@Valid @NotNull RegionContent content) {
        var region = Region.add(content, clock);
        return Answer.created("regions/" + region.code, RegionView.of(region), region.version);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "replaceRegion", summary = "Replace a region")
    public RestResponse<RegionView> replace(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RegionContent content) {
        var region = Region.get(code);
        ETag.require(ifMatch, region.version);
        return write(region, content);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "patchRegion", summary = "Change some properties of a region")
    public RestResponse<RegionView> patch(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var region = Region.get(code);
        ETag.require(ifMatch, region.version);
        return write(region, patches.merge(RegionContent.of(region), patch));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteRegion", summary = "Delete a region that nothing refers to")
    public void delete(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var region = Region.get(code);
        ETag.require(ifMatch, region.version);
        dependents.refuseIfAny(region);
        region.delete();
    }

    private RestResponse<RegionView> write(Region region, RegionContent content) {
        if (!content.code().equals(region.code)) {
            throw Problem.codeMismatch();
        }
        region.write(content, clock);
        Region.flush();
        return Answer.ok(RegionView.of(region), region.version);
    }
}
