import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * Eight clients, each with an agency of its own, create drafts for twenty seconds, and for twenty more also change and
 * publish them; then the journal is verified. See README.md beside this file.
 */
public final class Writes {
    private static final int CLIENTS = 8;
    private static final int SECONDS = 20;

    /** Until the service has compiled what it runs. */
    private static final int WARM_UP = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String token;
    private final String run = "bench-" + Long.toString(System.currentTimeMillis(), 36);
    private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    private Writes(String address, String token) {
        this.address = address + "/v1/";
        this.token = token;
    }

    public static void main(String... arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("Usage: java bench/Writes.java http://127.0.0.1:8080 data/admin-token");
            System.exit(2);
        }
        new Writes(arguments[0], Files.readString(Path.of(arguments[1])).strip()).measure();
    }

    private void measure() throws Exception {
        require(201, post("regions", "{\"code\": \"%s\", \"name\": \"B\", \"level\": \"PROVINCE\"}".formatted(region())));
        for (var client = 0; client < CLIENTS; client++) {
            require(201, post("opds", """
                    {"code": "%s", "name": "B", "type": "DINAS", "region": "%s"}""".formatted(opd(client), region())));
        }
        measure("created", this::create);
        measure("created, changed, published", this::publish);
        var journal = send(request("journal/verify").GET());
        System.out.println("journal: " + journal.body());
        if (!journal.body().contains("\"intact\":true")) {
            System.exit(1);
        }
    }

    /** What a client does again and again. */
    private interface Work {
        void once(int client) throws IOException, InterruptedException;
    }

    private void measure(String what, Work work) throws InterruptedException {
        doFor(WARM_UP, work);
        statuses.clear();
        nanos.clear();
        doFor(SECONDS, work);
        tell(what);
    }

    private void doFor(int seconds, Work work) throws InterruptedException {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var done = new CountDownLatch(CLIENTS);
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (var i = 0; i < CLIENTS; i++) {
            var client = i;
            clients.execute(() -> {
                try {
                    while (System.nanoTime() < end) {
                        work.once(client);
                    }
                } catch (IOException | InterruptedException failed) {
                    System.err.println(failed);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        clients.shutdown();
    }

    /** A draft with a key. */
    private HttpResponse<String> create(int client) throws IOException, InterruptedException {
        return timed(request("achievements")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(achievement(client))));
    }

    /** A draft with a key, a change of it, its publication: three writes. */
    private void publish(int client) throws IOException, InterruptedException {
        var draft = create(client);
        if (draft.statusCode() != 201) {
            return;
        }
        var location = URI.create(draft.headers().firstValue("Location").orElseThrow());
        var path = location.getPath().substring("/v1/".length());
        timed(request(path)
                .header("If-Match", "\"0\"")
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString("{\"place\": \"Sukanagara\"}")));
        timed(request(path + "/publication").header("If-Match", "*").PUT(BodyPublishers.noBody()));
    }

    private String achievement(int client) {
        return """
                {"opd": "%s", "title": "Jalan desa selesai", "summary": "Warga mencapai pasar dalam 15 menit.",
                 "achievedOn": "2026-02-22", "regions": ["%s"], "tags": ["jalan", "desa"],
                 "quantities": [{"label": "panjang", "value": 1.3, "unit": "km", "stage": "REALISED"}],
                 "evidence": [{"kind": "PHOTO", "url": "https://example.org/a.jpg", "altText": "Jalan tanah"},
                              {"kind": "PHOTO", "url": "https://example.org/b.jpg", "altText": "Jalan beton"},
                              {"kind": "VIDEO", "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ"}]}"""
                .formatted(opd(client), region());
    }

    private HttpResponse<String> timed(HttpRequest.Builder request) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = send(request);
        nanos.add(System.nanoTime() - start);
        statuses.computeIfAbsent(answer.statusCode(), status -> new LongAdder()).increment();
        return answer;
    }

    private void tell(String what) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        var accepted = statuses.entrySet().stream()
                .filter(status -> status.getKey() < 300)
                .mapToLong(status -> status.getValue().sum())
                .sum();
        System.out.printf(
                "%s: %d writes/s, median %.1f ms, p99 %.1f ms, statuses %s%n",
                what,
                accepted / SECONDS,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6,
                statuses);
    }

    private String opd(int client) {
        return run + "-" + client;
    }

    private String region() {
        return run.toUpperCase();
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void require(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
