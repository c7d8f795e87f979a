package id.capaian.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What makes two requests the same: method, address and body, however its JSON is laid out. */
final class RequestHash {
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private RequestHash() {}

    static String of(RoutingContext context) throws IOException {
        try {
            var request = context.request();
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.method() + " " + request.uri() + "\n").getBytes(StandardCharsets.UTF_8));
            for (var upload : context.fileUploads()) {
                digest.update((upload.name() + " " + upload.fileName() + "\n").getBytes(StandardCharsets.UTF_8));
                try (var file =
                        new DigestInputStream(Files.newInputStream(Path.of(upload.uploadedFileName())), digest)) {
                    file.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of()
                    .formatHex(digest.digest(canonical(context.body().buffer().getBytes())));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] canonical(byte[] body) throws IOException {
        try {
            return body.length == 0 ? body : CANONICAL.writeValueAsBytes(CANONICAL.readValue(body, Object.class));
        } catch (JsonProcessingException notJson) {
            return body;
        }
    }
}
