package id.capaian.edge;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
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
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ready answer.
 *
 * @param headers all but those that depend on who asks
 * @param etag what names these bytes
 * @param plain its bytes
 * @param zipped the same compressed, where that makes them fewer
 */
record Answer(
        List<Header> headers,
        String etag,
        Buffer plain,
        @Nullable Buffer zipped) {
    /** What an answer takes besides its bytes. */
    private static final int EACH = 1_000;

    private static final int TAG = 16;

    /** What browsers are told of other sites, each of its own. */
    private static final String CORS = "access-control-";

    /** One of its headers, in the form in which it is sent. */
    record Header(CharSequence name, CharSequence value) {
        static Header of(String name, Object value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value.toString()));
        }
    }

    /**
     * What is being written.
     *
     * @param around what was said of it before it was known
     */
    static Answer of(WriterInterceptorContext written, MultiMap around, byte[] bytes) {
        var all = new MultivaluedHashMap<>(written.getHeaders());
        all.putIfAbsent(CONTENT_TYPE, List.of(written.getMediaType()));
        all.putIfAbsent(ETAG, List.of(tag(bytes)));
        var headers = new ArrayList<Header>();
        around.forEach((name, value) -> {
            if (!all.containsKey(name) && !name.toLowerCase(Locale.ROOT).startsWith(CORS)) {
                headers.add(Header.of(name, value));
            }
        });
        all.forEach((name, values) -> values.forEach(value -> headers.add(Header.of(name, value))));
        return new Answer(List.copyOf(headers), all.getFirst(ETAG).toString(), Buffer.buffer(bytes), zip(bytes));
    }

    void writeHeaders(MultiMap to) {
        headers.forEach(header -> to.remove(header.name()));
        headers.forEach(header -> to.add(header.name(), header.value()));
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
