package id.capaian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends requests byte by byte, as no well-behaved client would. */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHUNK = 8000;

    private Wire() {}

    /** A header to send. */
    record Header(String name, String value) {}

    /** What came back. */
    record Answer(int status, Map<String, String> headers, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException broken) {
                throw new AssertionError(this.toString(), broken);
            }
        }
    }

    static Answer send(String method, String target, String body, Header... headers) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return exchange(head(method, target, headers) + "Content-Length: " + bytes.length + "\r\n\r\n", bytes);
    }

    static Answer send(String method, String target, Header... headers) {
        return exchange(head(method, target, headers) + "\r\n", new byte[0]);
    }

    static Answer sendChunked(String method, String target, String body, Header... headers) {
        var chunks = new StringBuilder();
        for (var start = 0; start < body.length(); start += CHUNK) {
            var chunk = body.substring(start, Math.min(start + CHUNK, body.length()));
            chunks.append(Integer.toHexString(chunk.length())).append("\r\n");
            chunks.append(chunk).append("\r\n");
        }
        return exchange(
                head(method, target, headers) + "Transfer-Encoding: chunked\r\n\r\n",
                chunks.append("0\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static String head(String method, String target, Header... headers) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Language: en\r\n"
                + Arrays.stream(headers)
                        .map(header -> header.name() + ": " + header.value() + "\r\n")
                        .collect(Collectors.joining());
    }

    private static Answer exchange(String head, byte[] body) {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(30_000);
            var request = new ByteArrayOutputStream();
            request.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            request.writeBytes(body);
            request.writeTo(socket.getOutputStream());
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int port() {
        return RestAssured.port > 0
                ? RestAssured.port
                : ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    private static Answer parse(String text) {
        var end = text.indexOf("\r\n\r\n");
        var lines = text.substring(0, end).lines().toList();
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line : lines.subList(1, lines.size())) {
            headers.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        }
        return new Answer(Integer.parseInt(lines.get(0).substring(9, 12)), headers, text.substring(end + 4));
    }
}
