package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives {@code kill -9} in the middle of writing, whole. */
class KillIT {
    private static final int WRITES = 200;
    private static final int KILLED_AFTER = 100;
    private static final int WRITERS = 8;

    /** The first token, a region, an agency and an indicator. */
    static final int PREPARED = 4;

    /** So many are written for longer than it takes to look and to kill. */
    static final int FIGURES = 30_000;

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostOnH2() throws Exception {
        killWhileWriting(Map.of());
    }

    @Test
    void nothingAcknowledgedIsLostOnPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            killWhileWriting(on(postgres));
        }
    }

    @Test
    void anImportKilledOnH2IsNotThereAndThenIsWholly() throws Exception {
        killWhileImporting(Map.of());
    }

    @Test
    void anImportKilledOnPostgresIsNotThereAndThenIsWholly() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            killWhileImporting(on(postgres));
        }
    }

    private void killWhileImporting(Map<String, String> settings) throws Exception {
        var client = HttpClient.newHttpClient();
        String id;
        try (var service = Service.start(directory, settings)) {
            prepare(service, client);
            id = service.upload(client, "type=measurements", figures(directory));
            service.await(client, id, job -> job.getLong("counts.created") > FIGURES / 10);
            assertThat(figures(service, client)).isZero();
            service.kill();
        }
        try (var service = Service.start(directory, settings)) {
            assertThat(figures(service, client)).isIn(0, FIGURES);
            var job = service.await(client, id, one -> one.get("finishedAt") != null);
            assertThat(job.getString("state")).isEqualTo("done");
            assertThat(job.getLong("counts.created")).isEqualTo(FIGURES);
            assertThat(figures(service, client)).isEqualTo(FIGURES);
            var journal = JsonPath.from(service.get(client, "journal/verify"));
            assertThat(journal.getBoolean("intact")).isTrue();
            assertThat(journal.getInt("entries")).as("one more for all figures").isEqualTo(PREPARED + 1);
        }
    }

    /** A hundred years of many parts of one indicator. */
    static Path figures(Path directory) throws IOException {
        var rows = new StringBuilder("indicator,region,period,value,disaggregation\n");
        for (var i = 0; i < FIGURES; i++) {
            rows.append("jalan,36,%d,%d,jenis:j%d%n".formatted(1900 + i % 100, i, i / 100));
        }
        return Files.writeString(directory.resolve("figures.csv"), rows);
    }

    private static int figures(Service service, HttpClient client) throws IOException, InterruptedException {
        return JsonPath.from(service.get(client, "measurements?size=1")).getInt("page.total");
    }

    private void killWhileWriting(Map<String, String> settings) throws Exception {
        var client = HttpClient.newHttpClient();
        Set<String> acknowledged;
        try (var service = Service.start(directory, settings)) {
            prepare(service, client);
            acknowledged = writeUntilKilled(service, client);
        }
        assertThat(acknowledged).hasSizeBetween(KILLED_AFTER, WRITES - 1);
        try (var service = Service.start(directory, settings)) {
            var found = drafts(service, client);
            assertThat(found.<String>getList("items.id")).containsAll(acknowledged);
            assertThat(found.<Integer>getList("items.collect { it.evidence.size() + it.quantities.size() }"))
                    .containsOnly(3);
            assertOnTheRecord(service, client, acknowledged);
        }
    }

    /** The journal is intact, and holds each acknowledged write, and no more than what is there. */
    private static void assertOnTheRecord(Service service, HttpClient client, Set<String> acknowledged)
            throws IOException, InterruptedException {
        var journal = JsonPath.from(service.get(client, "journal/verify"));
        assertThat(journal.getBoolean("intact")).isTrue();
        var drafts = drafts(service, client).getInt("page.total");
        assertThat(journal.getInt("entries")).isEqualTo(PREPARED + drafts);
        for (var id : acknowledged) {
            var revisions = JsonPath.from(service.get(client, "achievements/" + id + "/revisions"));
            assertThat(revisions.<String>getList("items.action")).containsExactly("CREATE");
        }
    }

    static Map<String, String> on(EmbeddedPostgres postgres) {
        return Map.of(
                "CAPAIAN_DATABASE_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "CAPAIAN_DATABASE_USERNAME",
                "postgres");
    }

    static void prepare(Service service, HttpClient client) throws IOException, InterruptedException {
        var region = "{\"code\": \"36\", \"name\": \"Banten\", \"level\": \"PROVINCE\"}";
        assertThat(service.post(client, "regions", region).statusCode()).isEqualTo(201);
        var opd = "{\"code\": \"dpupr\", \"name\": \"DPUPR\", \"type\": \"DINAS\", \"region\": \"36\"}";
        assertThat(service.post(client, "opds", opd).statusCode()).isEqualTo(201);
        var indicator = "{\"code\": \"jalan\", \"opd\": \"dpupr\", \"tier\": \"IKU\", \"name\": \"Jalan\","
                + " \"unit\": \"km\", \"frequency\": \"YEAR\", \"disaggregations\": [\"jenis\"]}";
        assertThat(service.post(client, "indicators", indicator).statusCode()).isEqualTo(201);
    }

    private static Set<String> writeUntilKilled(Service service, HttpClient client) throws InterruptedException {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var enough = new CountDownLatch(KILLED_AFTER);
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (var i = 0; i < WRITES; i++) {
            writers.execute(() -> {
                try {
                    var answer = service.post(client, "achievements", draft());
                    if (answer.statusCode() == 201) {
                        acknowledged.add(JsonPath.from(answer.body()).getString("id"));
                        enough.countDown();
                    }
                } catch (IOException | InterruptedException killedMeanwhile) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        enough.await();
        service.kill();
        writers.shutdownNow();
        return acknowledged;
    }

    private static String draft() {
        return """
                {"opd": "dpupr", "title": "Jalan", "quantities": [{"label": "p", "value": 1, "unit": "km", "stage": "REALISED"}],
                 "evidence": [{"kind": "PHOTO", "url": "https://example.org/a.jpg", "altText": "a"},
                              {"kind": "VIDEO", "url": "https://youtu.be/aqz-KE-bpKQ"}]}""";
    }

    private static JsonPath drafts(Service service, HttpClient client) throws IOException, InterruptedException {
        return JsonPath.from(service.get(client, "achievements?status=DRAFT&size=200"));
    }
}
