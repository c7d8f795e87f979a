package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, on a free port, with its files in a directory of the test. */
final class Service implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    /** Its classes as they are in memory, so that each start but the first need not read, check and link them. */
    private static final Path CLASSES = JAR.resolveSibling("classes.jsa").toAbsolutePath();

    private static boolean areArchived;

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private static final Duration MOST_PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final BufferedReader lines;
    private final List<String> output = new ArrayList<>();
    private String address = "";
    private Path tokenFile;

    private Service(Process process, Path directory) {
        this.process = process;
        lines = process.inputReader();
        this.tokenFile = directory.resolve("data/admin-token");
    }

    /** Where another made the first token. */
    Service withTokenOf(Service other) {
        tokenFile = other.tokenFile;
        return this;
    }

    /** Starts it and waits until it listens or has ended. */
    static Service start(Path directory, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        archive();
        return start("-XX:SharedArchiveFile=" + CLASSES, directory, settings, arguments);
    }

    private static synchronized void archive() throws IOException, InterruptedException {
        if (!areArchived) {
            Files.deleteIfExists(CLASSES);
            var directory = Files.createDirectories(Path.of("target/archiving"));
            try (var service = start("-XX:ArchiveClassesAtExit=" + CLASSES, directory, Map.of())) {
                service.process.toHandle().destroy();
                service.read();
            }
            areArchived = true;
        }
    }

    private static Service start(String option, Path directory, Map<String, String> settings, String... arguments)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                option,
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("CAPAIAN_PORT", "0");
        builder.environment().put("CAPAIAN_PUBLIC_URL", "http://localhost:8080");
        builder.environment().put("CAPAIAN_LIMIT_WRITES_PER_TOKEN", "1000000");
        builder.environment().put("CAPAIAN_LIMIT_WRITES_PER_ADDRESS", "1000000");
        builder.environment().putAll(settings);
        var service = new Service(builder.start(), directory);
        service.read();
        return service;
    }

    private void read() throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            var listening = LISTENING.matcher(line);
            if (listening.find()) {
                address = "http://127.0.0.1:" + listening.group(1) + "/v1/";
                return;
            }
        }
    }

    boolean isListening() {
        return !address.isEmpty();
    }

    String output() {
        return String.join("\n", output);
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    HttpResponse<String> post(HttpClient client, String path, String json) throws IOException, InterruptedException {
        return send(client, "POST", path, json);
    }

    HttpResponse<String> put(HttpClient client, String path, String json) throws IOException, InterruptedException {
        return send(client, "PUT", path, json);
    }

    HttpResponse<String> delete(HttpClient client, String path) throws IOException, InterruptedException {
        return send(client, "DELETE", path, "");
    }

    /** The status of an answer to a token. */
    int statusWith(HttpClient client, String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** What everyone is answered. */
    String getAsAnyone(HttpClient client, String path) throws IOException, InterruptedException {
        return askAsAnyone(client, path).body();
    }

    HttpResponse<String> askAsAnyone(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(HttpClient client, String method, String path, String json)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Uploads a file as a form of a browser would, and says the id of the import that begins. */
    String upload(HttpClient client, String query, Path file) throws IOException, InterruptedException {
        var head = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(file.getFileName());
        var request = HttpRequest.newBuilder(URI.create(address + "imports?" + query))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--limit--\r\n")))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JsonPath.from(answer.body()).getString("id");
    }

    /** Asks for an import until it is as told. */
    JsonPath await(HttpClient client, String id, Predicate<JsonPath> told) throws IOException, InterruptedException {
        var end = Instant.now().plus(MOST_PATIENCE);
        while (Instant.now().isBefore(end)) {
            var job = JsonPath.from(get(client, "imports/" + id));
            if (told.test(job)) {
                return job;
            }
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).as("ended").isFalse();
        }
        throw new AssertionError("in vain for " + MOST_PATIENCE + ": " + get(client, "imports/" + id));
    }

    /** Uploads a file and waits until the import has ended. */
    JsonPath load(HttpClient client, String query, Path file) throws IOException, InterruptedException {
        return await(client, upload(client, query, file), job -> job.get("finishedAt") != null);
    }

    Path download(HttpClient client, String path, Path file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofFile(file)).body();
    }

    String get(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String token() throws IOException {
        return Files.readString(tokenFile).strip();
    }

    /** Asks it to end, as whoever runs services does, and waits until it says that others wait for answers. */
    void terminate() throws IOException {
        // What it says can still be read.
        process.toHandle().destroy();
        while (!output.get(output.size() - 1).contains("Waiting for HTTP requests to complete")) {
            output.add(lines.readLine());
        }
    }

    /** As by {@code kill -9}: nothing is flushed, nothing is closed. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
