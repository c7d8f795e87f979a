package id.capaian;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, on a free port, with its files in a directory of the test. */
final class Service implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final Process process;
    private final Path directory;
    private final List<String> output = new ArrayList<>();
    private String address = "";

    private Service(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    /** Starts it and waits until it listens or has ended. */
    static Service start(Path directory, Map<String, String> settings, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
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
        var lines = new BufferedReader(process.inputReader());
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

    private HttpResponse<String> send(HttpClient client, String method, String path, String json)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
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
        return Files.readString(directory.resolve("data/admin-token")).strip();
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
