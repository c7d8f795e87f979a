package id.capaian.region;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.May;
import id.capaian.journal.Journal;
import id.capaian.journal.Revision;
import id.capaian.journal.Revisions;
import id.capaian.web.Amendment;
import id.capaian.web.Answer;
import id.capaian.web.Dependents;
import id.capaian.web.MergePatch;
import id.capaian.web.format.Format;
import id.capaian.web.idempotency.Idempotent;
import id.capaian.web.list.ListQuery;
import id.capaian.web.list.Lists;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
    private final Lists lists;
    private final Journal journal;
    private final Revisions revisions;
    private final MergePatch patches;
    private final Dependents dependents;

    RegionResource(Lists lists, Journal journal, Revisions revisions, MergePatch patches, Dependents dependents) {
        this.lists = lists;
        this.journal = journal;
        this.revisions = revisions;
        this.patches = patches;
        this.dependents = dependents;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listRegions", summary = "Regions")
    public Page<RegionView> list(@Valid @BeanParam RegionQuery query, @Valid @BeanParam ListQuery page) {
        return lists.answerEach(page, RegionQuery.OFFER, query.listing(), RegionView::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam RegionQuery query, @Valid @BeanParam ListQuery page) {
        return lists.exportEach(page, RegionQuery.OFFER, query.listing(), RegionView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getRegion", summary = "One region")
    public RestResponse<RegionView> get(@PathParam("code") String code) {
        var region = Region.get(code);
        return Answer.ok(RegionView.of(region), region.version);
    }

    @GET
    @Path("{code}/revisions")
    @PermitAll
    @Operation(operationId = "listRegionRevisions", summary = "Who changed a region, what, when and why")
    public Page<Revision> revisions(@PathParam("code") String code, @Valid @BeanParam PageQuery page) {
        return revisions.list("regions/" + code, page);
    }

    @GET
    @Path("{code}/revisions/{revision}")
    @PermitAll
    @Operation(operationId = "getRegionRevision", summary = "A region as one change left it")
    public Revision revision(
            @PathParam("code") String code,
            @PathParam("revision") int revision,
            @QueryParam("compare") @Nullable Integer compare) {
        return revisions.get("regions/" + code, revision, compare);
    }

    @POST
    @Idempotent
    @RolesAllowed(May.ADMINISTER)
    @ResponseStatus(201)
    @Operation(operationId = "createRegion", summary = "Add a region")
    public RestResponse<RegionView> create(@Valid @NotNull RegionContent content) {
        var region = Region.add(content, journal);
        return Answer.created("regions/" + region.code, RegionView.of(region), region.version);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(May.ADMINISTER)
    @Operation(operationId = "replaceRegion", summary = "Replace a region")
    public RestResponse<RegionView> replace(
            @PathParam("code") String code,
            @Valid @BeanParam Amendment amendment,
            @Valid @NotNull RegionContent content) {
        var region = Region.get(code);
        amendment.requireVersion(region.version);
        return write(region, content, amendment.reason);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(May.ADMINISTER)
    @Operation(operationId = "patchRegion", summary = "Change some properties of a region")
    public RestResponse<RegionView> patch(
            @PathParam("code") String code, @Valid @BeanParam Amendment amendment, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var region = Region.get(code);
        amendment.requireVersion(region.version);
        return write(region, patches.merge(RegionContent.of(region), patch), amendment.reason);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(May.ADMINISTER)
    @Operation(operationId = "deleteRegion", summary = "Delete a region that nothing refers to")
    public void delete(@PathParam("code") String code, @Valid @BeanParam Amendment amendment) {
        var region = Region.get(code);
        amendment.requireVersion(region.version);
        dependents.refuseIfAny(region);
        region.remove(amendment.reason, journal);
    }

    private RestResponse<RegionView> write(Region region, RegionContent content, @Nullable String reason) {
        if (!content.code().equals(region.code)) {
            throw Problem.codeMismatch();
        }
        region.change(content, reason, journal);
        return Answer.ok(RegionView.of(region), region.version);
    }
}
