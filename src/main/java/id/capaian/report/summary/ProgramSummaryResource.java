package id.capaian.report.summary;

import id.capaian.program.Program;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Summaries of programs. */
@Path("/v1/programs/{code}/summary")
@Tag(name = "reports")
@Transactional
public class ProgramSummaryResource {
    @GET
    @PermitAll
    @Operation(
            operationId = "getProgramSummary",
            summary = "A program on one page",
            description = "Its money and how much of it was spent, its indicators, what it achieved and for how many.")
    public ProgramSummary summary(@PathParam("code") String code) {
        return ProgramSummary.of(Program.get(code));
    }
}
