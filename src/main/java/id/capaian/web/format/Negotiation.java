package id.capaian.web.format;

import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Decides in which format an answer is wanted, by the address or else by {@code Accept}, which then says just that. */
public final class Negotiation {
    private static final String FORMAT = Format.class.getName();

    private final CurrentVertxRequest current;

    Negotiation(CurrentVertxRequest current) {
        this.current = current;
    }

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var word = request.getUriInfo().getQueryParameters().getFirst("format");
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || !request.getUriInfo().getPath().startsWith("/v1/")) {
            return;
        }
        var acceptable = acceptable(request);
        (word == null ? wanted(acceptable) : named(word)).ifPresent(format -> {
            current.getCurrent().put(FORMAT, format);
            request.getHeaders()
                    .putSingle(HttpHeaders.ACCEPT, word == null ? first(format, acceptable) : format.mediaType());
        });
    }

    /** What was decided, if it was a format that answers have. */
    public @Nullable Format chosen() {
        return current.getCurrent().get(FORMAT);
    }

    private static Optional<Format> named(String word) {
        return Stream.of(Format.values())
                .filter(format -> format.toString().equals(word))
                .findFirst();
    }

    /** The best of what is acceptable; JSON where several are. */
    private static Optional<Format> wanted(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(type -> Stream.of(Format.values())
                        .filter(format -> MediaType.valueOf(format.mediaType()).isCompatible(type)))
                .findFirst();
    }

    /** A format before all else that is acceptable, as not everything has every format. */
    private static String first(Format format, List<MediaType> acceptable) {
        var others = acceptable.stream().map(type -> type.getType() + "/" + type.getSubtype() + ";q=0.1");
        return Stream.concat(Stream.of(format.mediaType()), others).collect(Collectors.joining(", "));
    }

    private static List<MediaType> acceptable(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE);
        }
    }
}
