package id.capaian.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.Actor;
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

/** Programs. */
@Path("/v1/programs")
@Tag(name = "programs")
@Transactional
public class ProgramResource {
    private final Actor actor;
    private final Lists lists;
    private final Journal journal;
    private final Revisions revisions;
    private final MergePatch patches;
    private final Dependents dependents;

    ProgramResource(
            Actor actor, Lists lists, Journal journal, Revisions revisions, MergePatch patches, Dependents dependents) {
        this.actor = actor;
        this.lists = lists;
        this.journal = journal;
        this.revisions = revisions;
        this.patches = patches;
        this.dependents = dependents;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPrograms", summary = "Programs")
    public Page<ProgramView> list(@Valid @BeanParam ProgramQuery query, @Valid @BeanParam ListQuery page) {
        return lists.answerEach(page, ProgramQuery.OFFER, query.listing(), ProgramView::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam ProgramQuery query, @Valid @BeanParam ListQuery page) {
        return lists.exportEach(page, ProgramQuery.OFFER, query.listing(), ProgramView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getProgram", summary = "One program")
    public RestResponse<ProgramView> get(@PathParam("code") String code) {
        var program = Program.get(code);
        return Answer.ok(ProgramView.of(program), program.version);
    }

    @GET
    @Path("{code}/revisions")
    @PermitAll
    @Operation(operationId = "listProgramRevisions", summary = "Who changed a program, what, when and why")
    public Page<Revision> revisions(@PathParam("code") String code, @Valid @BeanParam PageQuery page) {
        return revisions.list("programs/" + code, page);
    }

    @GET
    @Path("{code}/revisions/{revision}")
    @PermitAll
    @Operation(operationId = "getProgramRevision", summary = "A program as one change left it")
    public Revision revision(
            @PathParam("code") String code,
            @PathParam("revision") int revision,
            @QueryParam("compare") @Nullable Integer compare) {
        return revisions.get("programs/" + code, revision, compare);
    }

    @POST
    @Idempotent
    @RolesAllowed(May.MEASURE)
    @ResponseStatus(201)
    @Operation(operationId = "createProgram", summary = "Add a program")
    public RestResponse<ProgramView> create(@Valid @NotNull ProgramContent content) {
        actor.requireActsFor(content.opd(), "/opd");
        var program = Program.add(content, journal);
        return Answer.created("programs/" + program.code, ProgramView.of(program), program.version);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(May.MEASURE)
    @Operation(operationId = "replaceProgram", summary = "Replace a program")
    public RestResponse<ProgramView> replace(
            @PathParam("code") String code,
            @Valid @BeanParam Amendment amendment,
            @Valid @NotNull ProgramContent content) {
        var program = own(code, amendment);
        return write(program, content, amendment.reason);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(May.MEASURE)
    @Operation(operationId = "patchProgram", summary = "Change some properties of a program")
    public RestResponse<ProgramView> patch(
            @PathParam("code") String code, @Valid @BeanParam Amendment amendment, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var program = own(code, amendment);
        return write(program, patches.merge(ProgramContent.of(program), patch), amendment.reason);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(May.MEASURE)
    @Operation(operationId = "deleteProgram", summary = "Delete a program that nothing refers to")
    public void delete(@PathParam("code") String code, @Valid @BeanParam Amendment amendment) {
        var program = own(code, amendment);
        dependents.refuseIfAny(program);
        program.remove(amendment.reason, journal);
    }

    /** The actor's own program, in the version they have seen. */
    private Program own(String code, Amendment amendment) {
        var program = Program.get(code);
        actor.requireActsFor(program.opd.code);
        amendment.requireVersion(program.version);
        return program;
    }

    private RestResponse<ProgramView> write(Program program, ProgramContent content, @Nullable String reason) {
        if (!content.code().equals(program.code)) {
            throw Problem.codeMismatch();
        }
        actor.requireActsFor(content.opd(), "/opd");
        program.change(content, reason, journal);
        return Answer.ok(ProgramView.of(program), program.version);
    }
}
