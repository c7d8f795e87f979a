package id.capaian.journal;

import id.capaian.access.May;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The self-check of the journal. */
@Path("/v1/journal/verify")
@Tag(name = "journal")
public class VerificationResource {
    private final DataSource database;

    VerificationResource(DataSource database) {
        this.database = database;
    }

    @GET
    @RolesAllowed(May.ADMINISTER)
    @Operation(
            operationId = "verifyJournal",
            summary = "Whether the journal is still what was written",
            description = "Reads every entry and follows the chain of their hashes; writing goes on meanwhile. Also on"
                    + " the command line, `java -jar … verify-journal`.")
    public Verification verify() throws SQLException {
        try (var connection = database.getConnection()) {
            return Chain.verify(connection);
        }
    }
}
