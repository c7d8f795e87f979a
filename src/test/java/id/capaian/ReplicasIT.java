package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one PostgreSQL, with no file in common, are one service. */
class ReplicasIT {
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(1);
    private static final int CHANGES = 20;
    private static final int FILES = 6;
    private static final int WRITES = 200;
    private static final int KILLED_AFTER = 60;
    private static final int WRITERS = 8;

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedPostgres postgres;
    private Service one;
    private Service other;

    @TempDir
    Path directory;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        postgres = EmbeddedPostgres.builder().start();
        var settings = Map.of(
                "CAPAIAN_DATABASE_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "CAPAIAN_DATABASE_USERNAME",
                "postgres");
        one = Service.start(Files.createDirectory(directory.resolve("one")), settings);
        other = Service.start(Files.createDirectory(directory.resolve("other")), settings)
                .withTokenOf(one);
        KillIT.prepare(one, client);
    }

    @AfterEach
    void stop() throws IOException {
        one.close();
        other.close();
        postgres.close();
    }

    @Test
    void whatOneAcknowledgedIsSeenThroughTheOtherWithinASecond() throws Exception {
        for (var value = 1; value <= CHANGES; value++) {
            var written = one.put(
                    client, "indicators/jalan/measurements/36/2024?reason=diukur", "{\"value\": %d}".formatted(value));
            assertThat(written.statusCode()).isIn(200, 201);
            var acknowledged = Instant.now();
            var asked = acknowledged;
            while (value(other) != value) {
                assertThat(Duration.between(acknowledged, asked)).isLessThan(SEEN_WITHIN);
                asked = Instant.now();
            }
        }
    }

    private double value(Service service) throws IOException, InterruptedException {
        var figures = JsonPath.from(service.getAsAnyone(client, "indicators/jalan/measurements"));
        return figures.getInt("page.total") == 0 ? 0 : figures.getDouble("items[0].value");
    }

    @Test
    void aTokenRevokedThroughOneIsRefusedByTheOther() throws Exception {
        var made = JsonPath.from(
                one.post(client, "tokens", "{\"name\": \"Situs\", \"role\": \"editor\", \"opd\": \"dpupr\"}")
                        .body());
        var token = made.getString("token");
        assertThat(other.statusWith(client, "me", token)).isEqualTo(200);
        assertThat(one.delete(client, "tokens/" + made.getString("id")).statusCode())
                .isEqualTo(204);
        assertThat(other.statusWith(client, "me", token)).isEqualTo(401);
    }

    @Test
    void eachImportIsDoneOnce() throws Exception {
        var entries = entries(one);
        for (var i = 0; i < FILES; i++) {
            var file = Files.writeString(
                    directory.resolve("figures" + i + ".csv"),
                    "indicator,region,period,value%njalan,36,%d,1%n".formatted(2000 + i));
            (i % 2 == 0 ? one : other).upload(client, "type=measurements", file);
        }
        for (var job : JsonPath.from(one.get(client, "imports")).<String>getList("items.id")) {
            var done = other.await(client, job, told -> told.get("finishedAt") != null);
            assertThat(done.getString("state")).isEqualTo("done");
        }
        assertThat(entries(other)).isEqualTo(entries + FILES);
    }

    @Test
    void anImportWhoseInstanceIsKilledIsDoneByTheOther() throws Exception {
        var id = one.upload(client, "type=measurements", KillIT.figures(directory));
        one.await(client, id, job -> job.getLong("counts.created") > KillIT.FIGURES / 10);
        one.kill();
        var job = other.await(client, id, told -> told.get("finishedAt") != null);
        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(JsonPath.from(other.get(client, "measurements?size=1")).getInt("page.total"))
                .isEqualTo(KillIT.FIGURES);
        assertThat(entries(other)).isEqualTo(KillIT.PREPARED + 1);
    }

    @Test
    void whenOneIsKilledInMidWriteNothingAcknowledgedIsLostAndTheOtherGoesOn() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var enough = new CountDownLatch(KILLED_AFTER);
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (var i = 0; i < WRITES; i++) {
            var through = i % 2 == 0 ? one : other;
            writers.execute(() -> write(through, acknowledged, enough));
        }
        enough.await();
        one.kill();
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(acknowledged).hasSizeBetween(WRITES / 2, WRITES - 1);
        var drafts = JsonPath.from(other.get(client, "achievements?status=DRAFT&size=200"));
        List<String> found = drafts.getList("items.id");
        assertThat(found).containsAll(acknowledged);
        assertThat(entries(other)).isEqualTo(KillIT.PREPARED + found.size());
    }

    private void write(Service through, Set<String> acknowledged, CountDownLatch enough) {
        try {
            var answer = through.post(client, "achievements", "{\"opd\": \"dpupr\", \"title\": \"Jalan\"}");
            if (answer.statusCode() == 201) {
                acknowledged.add(JsonPath.from(answer.body()).getString("id"));
                enough.countDown();
            }
        } catch (IOException killedMeanwhile) {
            // Whether it was written nobody was told.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many entries the journal has, all of them intact. */
    private int entries(Service service) throws IOException, InterruptedException {
        var journal = JsonPath.from(service.get(client, "journal/verify"));
        assertThat(journal.getBoolean("intact")).isTrue();
        return journal.getInt("entries");
    }
}
