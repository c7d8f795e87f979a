package id.capaian.journal;

import id.capaian.access.Actor;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed of changes. */
@Path("/v1/changes")
@Tag(name = "journal")
@Transactional
public class ChangesResource {
    private final Actor reader;

    ChangesResource(Actor reader) {
        this.reader = reader;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listChanges",
            summary = "Public changes in order",
            description =
                    "For whoever keeps a copy: begin with `after=0`, put each `resource` under its `href`, take out"
                            + " what is `gone`, and go on with `next`. No change is ever missed or comes out of order.")
    public Changes changes(@Valid @BeanParam ChangeQuery query) {
        return query.changes(reader);
    }

    @GET
    @Path("{seq}/parts")
    @PermitAll
    @Operation(
            operationId = "listChangeParts",
            summary = "The figures that one change wrote at once",
            description = "What an import wrote, or an undo took back, figure by figure.")
    public Page<ChangedPart> parts(
            @Parameter(description = "Number of the change.", example = "1374") @PathParam("seq") long seq,
            @Valid @BeanParam PageQuery page) {
        return ChangedPart.of(seq, page);
    }
}
