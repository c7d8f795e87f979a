package id.capaian.web.format;

import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A format asked for in the address is asked for in the header {@code Accept}, and the other way round. */
public final class Negotiation {
    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (!request.getMethod().equals("GET") || !uri.getPath().startsWith("/v1/")) {
            return;
        }
        var word = uri.getQueryParameters().getFirst("format");
        if (word != null) {
            files().filter(format -> format.toString().equals(word))
                    .findFirst()
                    .ifPresentOrElse(format -> accept(format.mediaType(), request), () -> preferJson(request));
            return;
        }
        asked(request)
                .ifPresentOrElse(
                        format -> {
                            request.setRequestUri(uri.getRequestUriBuilder()
                                    .queryParam("format", format)
                                    .build());
                            accept(format.mediaType(), request);
                        },
                        () -> preferJson(request));
    }

    /** Whoever takes anything gets a page. */
    private static void preferJson(ContainerRequestContext request) {
        if (acceptable(request).anyMatch(MediaType::isWildcardType)) {
            accept("application/json, */*;q=0.1", request);
        }
    }

    private static void accept(String mediaTypes, ContainerRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, mediaTypes);
    }

    /** The best of what is asked for, if it is none that answers have anyway. */
    private static Optional<Format> asked(ContainerRequestContext request) {
        return acceptable(request)
                .limit(1)
                .filter(type -> !type.isWildcardType() && !type.isWildcardSubtype())
                .flatMap(type -> files().filter(
                                format -> MediaType.valueOf(format.mediaType()).isCompatible(type)))
                .findFirst();
    }

    private static Stream<MediaType> acceptable(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream();
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE);
        }
    }

    private static Stream<Format> files() {
        return Stream.of(Format.values()).filter(format -> format != Format.JSON);
    }
}
