package id.capaian.imports;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.web.Amendment;
import id.capaian.web.format.Format;
import id.capaian.web.idempotency.Idempotent;
import id.capaian.web.list.Exports;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.problem.Messages;
import id.capaian.web.problem.ProblemWriter;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files that are imported. */
@Path("/v1/imports")
@Tag(name = "imports")
@Transactional
public class ImportResource {
    private final Actor actor;
    private final Clock clock;
    private final CurrentVertxRequest request;
    private final ProblemWriter problems;
    private final Exports exports;

    ImportResource(Actor actor, Clock clock, CurrentVertxRequest request, ProblemWriter problems, Exports exports) {
        this.actor = actor;
        this.clock = clock;
        this.request = request;
        this.problems = problems;
        this.exports = exports;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(May.DRAFT)
    @ResponseStatus(202)
    @RequestBody(
            description = "One file, csv or xlsx, of at most 50 MiB.",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = "file",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "file",
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            description = "The file."))))
    @Operation(
            operationId = "createImport",
            summary = "Import a spreadsheet",
            description = "The file is taken at once, checked and then written in the background, all of it or nothing."
                    + " Follow `Location` to see how far it has come.")
    public RestResponse<ImportView> create(@Valid @BeanParam ImportOptions options) {
        var job = Receiving.receive(Upload.of(request), options, actor, clock.instant());
        return ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/v1/imports/" + job.id))
                .entity(view(job))
                .build();
    }

    @GET
    @RolesAllowed(May.DRAFT)
    @Operation(operationId = "listImports", summary = "Imports of the agency, the latest first")
    public Page<ImportView> list(@Valid @BeanParam ImportQuery query, @Valid @BeanParam PageQuery page) {
        return query.listing(actor).page(page, ImportQuery.SORTING, this::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(May.DRAFT)
    @Operation(operationId = "getImport", summary = "An import and how far it has come")
    public ImportView get(@PathParam("id") String id) {
        return view(Import.get(id, actor));
    }

    @GET
    @Path("{id}/faults")
    @RolesAllowed(May.DRAFT)
    @Operation(
            operationId = "listImportFaults",
            summary = "What is wrong with an import, cell by cell",
            description = "At most 100,000; the count of all is in the import.")
    public Page<ImportFaultView> faults(@PathParam("id") String id, @Valid @BeanParam PageQuery page) {
        var said = messages();
        return ImportQuery.faults(Import.get(id, actor))
                .page(page, ImportQuery.IN_ORDER, fault -> ImportFaultView.of(fault, said));
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed(May.DRAFT)
    @Operation(
            operationId = "listImportChanges",
            summary = "What a dry run would change",
            description = "Thing by thing, each value before and after.")
    public Page<ImportChangeView> changes(@PathParam("id") String id, @Valid @BeanParam PageQuery page) {
        return ImportQuery.changes(Import.get(id, actor)).page(page, ImportQuery.IN_ORDER, ImportChangeView::of);
    }

    @GET
    @Path("{id}/sheet")
    @Produces({Format.TEXT_CSV, Format.WORKBOOK})
    @RolesAllowed(May.DRAFT)
    @Operation(
            operationId = "getImportSheet",
            summary = "The uploaded sheet with what is wrong in it",
            description = "In the format that it came in, with a last column that says of each row what is wrong. Only"
                    + " values are kept: neither formulas nor looks.")
    public Response sheet(@PathParam("id") String id) {
        var job = Import.get(id, actor);
        var isCsv = job.understood.contains("\"format\":\"csv\"");
        var name = job.fileName.replaceAll("[^\\w.-]", "_");
        return exports.answer(
                        isCsv ? Format.TEXT_CSV : Format.WORKBOOK,
                        "perlu-diperbaiki-" + name,
                        new Corrigenda(job, messages())::write)
                .build();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(May.DRAFT)
    @ResponseStatus(202)
    @Operation(
            operationId = "undoImport",
            summary = "Take back all that an import wrote",
            description = "In the background, all of it or nothing: what was new is deleted or withdrawn, what was"
                    + " changed becomes what it was. Refused where something was changed again since.")
    public RestResponse<ImportView> undo(@PathParam("id") String id, @Valid @BeanParam Amendment amendment) {
        var job = Import.get(id, actor);
        job.undo(amendment.requireReason(), actor.author());
        return ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create("/v1/imports/" + job.id))
                .entity(view(job))
                .build();
    }

    private ImportView view(Import job) {
        return ImportView.of(job, actor, messages(), clock.instant());
    }

    private Messages messages() {
        return problems.messages(request.getCurrent().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
