package id.capaian.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the columns of the parts of an entry in their order, each with a line feed behind it, in hexadecimal. */
final class PartsHash {
    private final MessageDigest digest;

    PartsHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** No column has a line feed in it: in JSON it is escaped. */
    void add(String path, int revision, String action, boolean isCorrection, String fields, @Nullable String snapshot) {
        var lines = path
                + '\n'
                + revision
                + '\n'
                + action
                + '\n'
                + isCorrection
                + '\n'
                + fields
                + '\n'
                + Objects.requireNonNullElse(snapshot, "")
                + '\n';
        digest.update(lines.getBytes(StandardCharsets.UTF_8));
    }

    String get() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
