package id.capaian.edge;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static java.util.Objects.requireNonNull;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A ready answer.
 *
 * @param headers all but those that depend on who asks
 * @param unchanged those of them that whoever has its bytes is told; the others are kept with the bytes
 * @param etag what names these bytes
 * @param codings its bytes bare, and compressed where that makes them fewer
 */
record Answer(List<Header> headers, List<Header> unchanged, String etag, Map<Coding, Buffer> codings) {
    /** What an answer takes besides its bytes. */
    private static final int EACH = 1_000;

    private static final int TAG = 16;

    /** What browsers are told of other sites, each of its own. */
    private static final String CORS = "access-control-";

    /** What RFC 9110, 15.4.5, wants a 304 to say, and of which state of the data this is true. */
    private static final Set<String> UNCHANGED = Set.of("cache-control", "data-version", "etag", "vary");

    /** One of its headers with its values, in the form in which they are sent. */
    record Header(CharSequence name, List<CharSequence> values) {
        static Header of(String name, List<?> values) {
            return new Header(
                    HttpHeaders.createOptimized(name),
                    values.stream()
                            .map(value -> HttpHeaders.createOptimized(value.toString()))
                            .toList());
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
        around.names().forEach(name -> {
            if (!all.containsKey(name) && !name.toLowerCase(Locale.ROOT).startsWith(CORS)) {
                headers.add(Header.of(name, around.getAll(name)));
            }
        });
        all.forEach((name, values) -> headers.add(Header.of(name, values)));
        var unchanged = headers.stream()
                .filter(header -> UNCHANGED.contains(header.name().toString().toLowerCase(Locale.ROOT)))
                .toList();
        return new Answer(List.copyOf(headers), unchanged, all.getFirst(ETAG).toString(), codings(bytes));
    }

    private static Map<Coding, Buffer> codings(byte[] bytes) {
        var codings = new EnumMap<Coding, Buffer>(Coding.class);
        for (var coding : Coding.values()) {
            var coded = coding.isAvailable() ? coding.encode(bytes) : bytes;
            if (coding == Coding.IDENTITY || coded.length < bytes.length) {
                codings.put(coding, outside(coded));
            }
        }
        return codings;
    }

    /** Outside the heap, from where a socket takes bytes as they are; freed once the answer is garbage. */
    private static Buffer outside(byte[] bytes) {
        var kept = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return BufferImpl.buffer(Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(kept)));
    }

    void writeHeaders(MultiMap to) {
        write(headers, to);
    }

    /** Tells whoever has its bytes that they still are what they were. */
    void writeUnchanged(MultiMap to) {
        write(unchanged, to);
    }

    private static void write(List<Header> headers, MultiMap to) {
        headers.forEach(header -> to.set(header.name(), header.values()));
    }

    /** Its bytes as whoever asks wants them most, which the response is told. */
    Buffer bytes(RoutingContext asked) {
        var coding = Coding.wanted(asked).stream()
                .filter(codings::containsKey)
                .findFirst()
                .orElse(Coding.IDENTITY);
        asked.response().putHeader(HttpHeaders.CONTENT_ENCODING, coding.token);
        return requireNonNull(codings.get(coding));
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

    /** How much memory it takes. */
    int weight() {
        return EACH + codings.values().stream().mapToInt(Buffer::length).sum();
    }
}
