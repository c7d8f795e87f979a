package id.capaian.edge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.ParsedHeaderValue;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** How the bytes of an answer are sent, the better the later. */
enum Coding {
    IDENTITY,
    GZIP,
    BR;

    /** As quick as gzip, and smaller; the next that makes much smaller takes many times as long. */
    private static final Encoder.Parameters QUICK = Encoder.Parameters.create(5);

    private static final List<Coding> BARE = List.of(IDENTITY);

    /** In which order clients want them, by how they say so: there are few ways, and to read one takes its time. */
    private static final Cache<String, List<Coding>> ORDERS =
            Caffeine.newBuilder().maximumSize(100).build();

    /** As HTTP writes it. */
    final String token = name().toLowerCase(Locale.ROOT);

    /** Brotli is native code, which not every machine can load. */
    boolean isAvailable() {
        return this != BR || Brotli4jLoader.isAvailable();
    }

    byte[] encode(byte[] bytes) {
        try {
            return switch (this) {
                case IDENTITY -> bytes;
                case GZIP -> zip(bytes);
                case BR -> Encoder.compress(bytes, QUICK);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Whatever a client wants, the most wanted first. */
    static List<Coding> wanted(RoutingContext asked) {
        var said = asked.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return said == null
                ? BARE
                : ORDERS.get(said, unknown -> order(asked.parsedHeaders().acceptEncoding()));
    }

    private static List<Coding> order(List<ParsedHeaderValue> accepted) {
        return Stream.of(values())
                .sorted(comparing((Coding one) -> one.weight(accepted))
                        .thenComparing(naturalOrder())
                        .reversed())
                .toList();
    }

    /** How much a client wants it. Bare bytes are sent before what it refuses, whatever it says of them. */
    private float weight(List<ParsedHeaderValue> accepted) {
        return Math.max(said(accepted), this == IDENTITY ? Float.MIN_VALUE : 0);
    }

    /** {@code *} speaks of all that is not named. */
    private float said(List<ParsedHeaderValue> accepted) {
        var others = 0f;
        for (var one : accepted) {
            var name = one.value().strip();
            if (name.equalsIgnoreCase(token)) {
                return one.weight();
            }
            if (name.equals("*")) {
                others = one.weight();
            }
        }
        return others;
    }
}
