package id.capaian.web.format;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes a format asked for in the header {@code Accept} as if it had been asked for in the address. */
public final class Negotiation {
    /** Set while the address says what only the header had said. */
    public static final String BY_HEADER = "format-by-header";

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var asked = request.getAcceptableMediaTypes();
        var uri = request.getUriInfo();
        if (!request.getMethod().equals("GET") || uri.getQueryParameters().containsKey("format")) {
            return;
        }
        exported(asked).findFirst().ifPresent(format -> {
            request.setRequestUri(
                    uri.getRequestUriBuilder().queryParam("format", format).build());
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
            request.setProperty(BY_HEADER, format);
        });
    }

    /** The best of what is asked for, if it is none that answers have anyway. */
    private static Stream<Format> exported(List<MediaType> asked) {
        return asked.stream()
                .limit(1)
                .flatMap(type -> Stream.of(Format.values())
                        .filter(format -> format != Format.JSON)
                        .filter(format -> format.mediaType().equals(type.getType() + "/" + type.getSubtype())));
    }
}
