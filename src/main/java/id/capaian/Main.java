package id.capaian;

import id.capaian.journal.VerifyJournal;
import id.capaian.journal.VerifyRollups;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves; or checks the journal or what is kept to be read fast, says what it found and ends. */
@QuarkusMain
public final class Main {
    private static final String USAGE =
            "Usage: java -jar quarkus-run.jar [verify-journal | verify-rollups | renew-rollups]";

    /** What a check leaves alone: ports, the schema, jobs, and a database file that is not there. */
    private static final Map<String, String> NOT_SERVING = Map.of(
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
            return;
        }
        switch (String.join(" ", arguments)) {
            case "verify-journal" -> check(VerifyJournal.class);
            case "verify-rollups" -> check(VerifyRollups.class);
            case "renew-rollups" -> check(VerifyRollups.class, VerifyRollups.RENEW);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private static void check(Class<? extends QuarkusApplication> check, String... arguments) {
        NOT_SERVING.forEach(System::setProperty);
        Quarkus.run(check, Main::end, arguments);
    }

    private static void end(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println("Nothing was verified: " + cause(failure).getMessage());
        }
        System.exit(failure == null ? code : 2);
    }

    private static Throwable cause(Throwable failure) {
        return failure.getCause() == null ? failure : cause(failure.getCause());
    }
}
