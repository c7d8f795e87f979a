package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is asked to end answers what it was asked before. */
class ShutdownIT {
    private static final int CREATED = 201;

    /** As Java ends that was asked to. */
    private static final int TERMINATED = 128 + 15;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void whatIsBeingWrittenIsWrittenAndAnswered() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start();
                var service = Service.start(directory, KillIT.on(postgres));
                var database = postgres.getPostgresDatabase().getConnection()) {
            database.setAutoCommit(false);
            database.createStatement().execute("select seq from journal_head for update");
            var answer = CompletableFuture.supplyAsync(() -> write(service));
            while (!isWaiting(database)) {
                Thread.onSpinWait();
            }
            service.terminate();
            assertThat(answer).isNotDone();
            database.commit();
            assertThat(answer.join().statusCode()).isEqualTo(CREATED);
            assertThat(service.exitCode()).isEqualTo(TERMINATED);
            try (var again = Service.start(directory, KillIT.on(postgres))) {
                assertThat(again.getAsAnyone(client, "regions/99")).contains("Provinsi Akhir");
            }
        }
    }

    private HttpResponse<String> write(Service service) {
        try {
            return service.post(
                    client, "regions", "{\"code\":\"99\",\"name\":\"Provinsi Akhir\",\"level\":\"PROVINCE\"}");
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static boolean isWaiting(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            row.next();
            return row.getLong(1) > 0;
        }
    }
}
