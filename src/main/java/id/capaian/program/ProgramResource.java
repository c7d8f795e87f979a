package id.capaian.program;

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

/** Programs. */
@Path("/v1/programs")
@Tag(name = "programs")
@Transactional
public class ProgramResource {
    private final Clock clock;
    private final MergePatch patches;
    private final Dependents dependents;

    ProgramResource(Clock clock, MergePatch patches, Dependents dependents) {
        this.clock = clock;
        this.patches = patches;
        this.dependents = dependents;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPrograms", summary = "Programs")
    public Page<ProgramView> list(@Valid @BeanParam ProgramQuery query, @Valid @BeanParam PageQuery page) {
        return query.listing().page(page, ProgramQuery.SORTING, ProgramView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getProgram", summary = "One program")
    public RestResponse<ProgramView> get(@PathParam("code") String code) {
        var program = Program.get(code);
        return Answer.ok(ProgramView.of(program), program.version);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "createProgram", summary = "Add a program")
    public RestResponse<ProgramView> create(@Valid @NotNull ProgramContent content) {
        var program = Program.add(content, clock);
        return Answer.created("programs/" + program.code, ProgramView.of(program), program.version);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "replaceProgram", summary = "Replace a program")
    public RestResponse<ProgramView> replace(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProgramContent content) {
        var program = Program.get(code);
        ETag.require(ifMatch, program.version);
        return write(program, content);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "patchProgram", summary = "Change some properties of a program")
    public RestResponse<ProgramView> patch(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var program = Program.get(code);
        ETag.require(ifMatch, program.version);
        return write(program, patches.merge(ProgramContent.of(program), patch));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteProgram", summary = "Delete a program that nothing refers to")
    public void delete(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var program = Program.get(code);
        ETag.require(ifMatch, program.version);
        dependents.refuseIfAny(program);
        program.delete();
    }

    private RestResponse<ProgramView> write(Program program, ProgramContent content) {
        if (!content.code().equals(program.code)) {
            throw Problem.codeMismatch();
        }
        program.write(content, clock);
        Program.flush();
        return Answer.ok(ProgramView.of(program), program.version);
    }
}
