package id.capaian.opd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.May;
import id.capaian.access.Token;
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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Agencies. */
@Path("/v1/opds")
@Tag(name = "opds")
@Transactional
public class OpdResource {
    private final Clock clock;
    private final Lists lists;
    private final Journal journal;
    private final Revisions revisions;
    private final MergePatch patches;
    private final Dependents dependents;

    OpdResource(
            Clock clock, Lists lists, Journal journal, Revisions revisions, MergePatch patches, Dependents dependents) {
        this.clock = clock;
        this.lists = lists;
        this.journal = journal;
        this.revisions = revisions;
        this.patches = patches;
        this.dependents = dependents;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listOpds", summary = "Agencies")
    public Page<OpdView> list(@Valid @BeanParam OpdQuery query, @Valid @BeanParam ListQuery page) {
        return lists.answerEach(page, OpdQuery.OFFER, query.listing(clock), OpdView::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam OpdQuery query, @Valid @BeanParam ListQuery page) {
        return lists.exportEach(page, OpdQuery.OFFER, query.listing(clock), OpdView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getOpd", summary = "One agency")
    public RestResponse<OpdView> get(@PathParam("code") String code) {
        var opd = Opd.get(code);
        return Answer.ok(OpdView.of(opd), opd.version);
    }

    @GET
    @Path("{code}/revisions")
    @PermitAll
    @Operation(operationId = "listOpdRevisions", summary = "Who changed an agency, what, when and why")
    public Page<Revision> revisions(@PathParam("code") String code, @Valid @BeanParam PageQuery page) {
        return revisions.list("opds/" + code, page);
    }

    @GET
    @Path("{code}/revisions/{revision}")
    @PermitAll
    @Operation(operationId = "getOpdRevision", summary = "An agency as one change left it")
    public Revision revision(
            @PathParam("code") String code,
            @PathParam("revision") int revision,
            @QueryParam("compare") @Nullable Integer compare) {
        return revisions.get("opds/" + code, revision, compare);
    }

    @POST
    @Idempotent
    @RolesAllowed(May.ADMINISTER)
    @ResponseStatus(201)
    @Operation(operationId = "createOpd", summary = "Add an agency")
    public RestResponse<OpdView> create(@Valid @NotNull OpdContent content) {
        var opd = Opd.add(content, journal);
        return Answer.created("opds/" + opd.code, OpdView.of(opd), opd.version);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(May.ADMINISTER)
    @Operation(operationId = "replaceOpd", summary = "Replace an agency")
    public RestResponse<OpdView> replace(
            @PathParam("code") String code, @Valid @BeanParam Amendment amendment, @Valid @NotNull OpdContent content) {
        var opd = Opd.get(code);
        amendment.requireVersion(opd.version);
        return write(opd, content, amendment.reason);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(May.ADMINISTER)
    @Operation(operationId = "patchOpd", summary = "Change some properties of an agency")
    public RestResponse<OpdView> patch(
            @PathParam("code") String code, @Valid @BeanParam Amendment amendment, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var opd = Opd.get(code);
        amendment.requireVersion(opd.version);
        return write(opd, patches.merge(OpdContent.of(opd), patch), amendment.reason);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(May.ADMINISTER)
    @Operation(operationId = "deleteOpd", summary = "Delete an agency that nothing refers to")
    public void delete(@PathParam("code") String code, @Valid @BeanParam Amendment amendment) {
        var opd = Opd.get(code);
        amendment.requireVersion(opd.version);
        dependents.refuseIfAny(opd);
        Token.refuseIfHeldBy(opd.code, clock.instant());
        opd.remove(amendment.reason, journal);
    }

    private RestResponse<OpdView> write(Opd opd, OpdContent content, @Nullable String reason) {
        if (!content.code().equals(opd.code)) {
            throw Problem.codeMismatch();
        }
        opd.change(content, reason, journal);
        return Answer.ok(OpdView.of(opd), opd.version);
    }
}
