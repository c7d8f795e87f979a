package id.capaian.catalogue.codelist;

import id.capaian.web.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists that the codes in SDMX files are from. */
@Path("/v1/codelists")
@Tag(name = "catalogue")
@Transactional
public class CodelistResource {
    @GET
    @PermitAll
    @Operation(
            operationId = "listCodelists",
            summary = "Code lists of the measurements in SDMX",
            description = "What the codes in `/v1/measurements?format=sdmx-csv` are from.")
    public CodelistView.Codelists list() {
        return CodelistView.Codelists.all();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getCodelist", summary = "What the codes of a list stand for")
    public CodelistView get(@PathParam("id") String id) {
        return Stream.of(Codelist.values())
                .filter(list -> list.name().equals(id))
                .findFirst()
                .map(CodelistView::of)
                .orElseThrow(() -> Problem.notFound("codelist " + id));
    }
}
