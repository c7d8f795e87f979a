package id.capaian.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** SHA-256 over canonical JSON (RFC 8785) of everything in an entry but the hash itself, in hexadecimal. */
final class EntryHash {
    /** Of its own, so that a hash never depends on how the service writes its answers. */
    private static final ObjectMapper CANONICAL = new ObjectMapper();

    private EntryHash() {}

    static String of(SortedMap<String, @Nullable Object> content) {
        try {
            var json = CANONICAL.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
