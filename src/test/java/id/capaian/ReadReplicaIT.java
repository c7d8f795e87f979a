package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public is read from a streaming standby of a real PostgreSQL, and notices nothing of it. */
class ReadReplicaIT {
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int READS = 100;
    private static final int CHANGES = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedPostgres primary;
    private EmbeddedPostgres standby;
    private Service service;

    @TempDir
    Path directory;

    @BeforeEach
    void start() throws Exception {
        var original = directory.resolve("primary");
        var copy = directory.resolve("standby");
        postgres(original, 0).close();
        copy(original, copy);
        primary = postgres(original, 0);
        Files.writeString(
                copy.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost user=postgres port=%d'".formatted(primary.getPort()));
        standby = postgres(copy, 0);
        service = Service.start(
                directory,
                Map.of(
                        "CAPAIAN_DATABASE_URL",
                        primary.getJdbcUrl("postgres", "postgres"),
                        "CAPAIAN_DATABASE_USERNAME",
                        "postgres",
                        "CAPAIAN_READ_URL",
                        standby.getJdbcUrl("postgres", "postgres"),
                        "CAPAIAN_CACHE_MEBIBYTES",
                        "0"));
        KillIT.prepare(service, client);
    }

    private static EmbeddedPostgres postgres(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setPort(port)
                .start();
    }

    private static void copy(Path original, Path copy) throws IOException {
        try (var files = Files.walk(original)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(original.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createFile(copy.resolve("standby.signal"));
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
        standby.close();
        primary.close();
    }

    @Test
    void thePublicIsReadFromTheStandbyAndWhoeverHasATokenFromThePrimary() throws Exception {
        readFromTheStandby();
        var before = scans(primary);
        for (var i = 0; i < READS; i++) {
            service.get(client, "opds/dpupr");
        }
        await(() -> scans(primary) >= before + READS);
    }

    @Test
    void whatWasAcknowledgedIsSeenAtOnceByTheWriterAndWithinASecondByAllHoweverFarTheStandbyIs() throws Exception {
        readFromTheStandby();
        change(1);
        ask(standby, "select pg_wal_replay_pause()");
        await(() -> ask(standby, "select pg_get_wal_replay_pause_state()").equals("paused"));
        change(2);
        ask(standby, "select pg_wal_replay_resume()");
        readFromTheStandby();
        assertThat(value(service.getAsAnyone(client, "indicators/jalan/measurements")))
                .isEqualTo(2 * CHANGES);
    }

    private void change(int round) throws IOException, InterruptedException {
        for (var value = (round - 1) * CHANGES + 1; value <= round * CHANGES; value++) {
            var written = service.put(
                    client, "indicators/jalan/measurements/36/2024?reason=diukur", "{\"value\": %d}".formatted(value));
            assertThat(written.statusCode()).isIn(200, 201);
            var acknowledged = Instant.now();
            assertThat(value(service.get(client, "indicators/jalan/measurements")))
                    .isEqualTo(value);
            var asked = acknowledged;
            while (value(service.getAsAnyone(client, "indicators/jalan/measurements")) != value) {
                assertThat(Duration.between(acknowledged, asked)).isLessThan(SEEN_WITHIN);
                asked = Instant.now();
            }
        }
    }

    private static double value(String measurements) {
        var figures = JsonPath.from(measurements);
        return figures.getInt("page.total") == 0 ? 0 : figures.getDouble("items[0].value");
    }

    @Test
    void noReadFailsWhileTheStandbyEndsItsConnectionsNorWhileItIsAway() throws Exception {
        readFromTheStandby();
        var ending = CompletableFuture.runAsync(() -> {
            for (var i = 0; i < READS; i++) {
                ask(standby, """
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where backend_type = 'client backend' and pid <> pg_backend_pid()""");
            }
        });
        while (!ending.isDone()) {
            read();
        }
        ending.get();
        var port = standby.getPort();
        standby.close();
        for (var i = 0; i < READS; i++) {
            read();
        }
        standby = postgres(directory.resolve("standby"), port);
        readFromTheStandby();
    }

    @Test
    void aStandbyThatBecameAPrimaryIsReadNoMore() throws Exception {
        readFromTheStandby();
        ask(standby, "select pg_promote()");
        await(() -> ask(standby, "select pg_is_in_recovery()").equals("f"));
        var promoted = Instant.now();
        ask(standby, "with changed as (update opd set name = 'Lain' returning 1) select count(*) from changed");
        while (Instant.now().isBefore(promoted.plus(SEEN_WITHIN))) {
            read();
        }
        for (var i = 0; i < READS; i++) {
            assertThat(read()).doesNotContain("Lain");
        }
    }

    /** Reads until the standby says that it was read for the public, which it says once a second. */
    private void readFromTheStandby() {
        var enough = scans(standby) + READS;
        await(() -> {
            for (var i = 0; i < READS; i++) {
                read();
            }
            return scans(standby) >= enough;
        });
    }

    private String read() throws IOException, InterruptedException {
        var answer = service.askAsAnyone(client, "opds/dpupr");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** How often agencies were looked up. */
    private static long scans(EmbeddedPostgres postgres) {
        return Long.parseLong(ask(
                postgres, "select seq_scan + coalesce(idx_scan, 0) from pg_stat_user_tables where relname = 'opd'"));
    }

    private static String ask(EmbeddedPostgres postgres, String query) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static void await(Callable<Boolean> come) {
        try {
            var end = Instant.now().plus(PATIENCE);
            while (!come.call()) {
                assertThat(Instant.now()).isBefore(end);
            }
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
