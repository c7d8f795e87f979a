package id.capaian.journal;

import io.quarkus.runtime.QuarkusApplication;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** The self-check on the command line: 0 when intact, 1 when not, 2 when the journal cannot be read. */
public class VerifyJournal implements QuarkusApplication {
    private final DataSource database;

    VerifyJournal(DataSource database) {
        this.database = database;
    }

    @Override
    public int run(String... args) {
        try (var connection = database.getConnection()) {
            return tell(Chain.verify(connection));
        } catch (SQLException unreadable) {
            System.err.println("The journal cannot be read: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int tell(Verification found) {
        if (found.intact()) {
            System.out.println(
                    "The journal is intact: " + found.entries() + " entries, the last with hash " + found.hash());
            return 0;
        }
        System.out.println("The journal is not intact: entry " + found.firstBadSeq() + " is "
                + Objects.requireNonNull(found.finding()));
        return 1;
    }
}
