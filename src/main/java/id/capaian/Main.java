package id.capaian;

import id.capaian.journal.VerifyJournal;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves, or with {@code verify-journal} checks the journal, says what it found and ends. */
@QuarkusMain
public final class Main {
    /** What a check leaves alone: ports, the schema, jobs, and a database file that is not there. */
    private static final Map<String, String> ONLY_READING = Map.of(
            "capaian.serving", "false",
            "quarkus.http.host-enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.hibernate-orm.schema-management.strategy", "none",
            "quarkus.scheduler.enabled", "false",
            "quarkus.datasource.jdbc.additional-jdbc-properties.IFEXISTS", "TRUE",
            "quarkus.log.level", "ERROR",
            "quarkus.log.console.stderr", "true");

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
        } else if (arguments.length == 1 && arguments[0].equals("verify-journal")) {
            ONLY_READING.forEach(System::setProperty);
            Quarkus.run(VerifyJournal.class, Main::end);
        } else {
            System.err.println("Usage: java -jar quarkus-run.jar [verify-journal]");
            System.exit(2);
        }
    }

    private static void end(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println("The journal was not verified: " + cause(failure).getMessage());
        }
        System.exit(failure == null ? code : 2);
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }
}
