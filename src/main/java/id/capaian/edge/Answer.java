package id.capaian.edge;

import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ready answer.
 *
 * @param headers those that only this answer has
 * @param etag what names these bytes
 * @param plain its bytes
 * @param zipped the same compressed, where that makes them fewer
 */
record Answer(
        List<Map.Entry<String, String>> headers,
        String etag,
        Buffer plain,
        @Nullable Buffer zipped) {
    /** What an answer takes besides its bytes. */
    private static final int EACH = 1_000;

    private static final int TAG = 16;

    static Answer of(WriterInterceptorContext written, byte[] bytes) {
        var all = new MultivaluedHashMap<>(written.getHeaders());
        all.putIfAbsent(HttpHeaders.CONTENT_TYPE, List.of(written.getMediaType()));
        all.putIfAbsent(HttpHeaders.ETAG, List.of(tag(bytes)));
        var headers = new ArrayList<Map.Entry<String, String>>();
        all.forEach((name, values) -> values.forEach(value -> headers.add(Map.entry(name, value.toString()))));
        return new Answer(
                List.copyOf(headers), all.getFirst(HttpHeaders.ETAG).toString(), Buffer.buffer(bytes), zip(bytes));
    }

    /** A strong entity tag: the same bytes have the same, and others another. */
    private static String tag(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"'
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(hash)
                            .substring(0, TAG)
                    + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Buffer zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size() < bytes.length ? Buffer.buffer(out.toByteArray()) : null;
    }

    /** How much memory it takes. */
    int weight() {
        return EACH + plain.length() + (zipped == null ? 0 : zipped.length());
    }
}
