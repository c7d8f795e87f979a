package id.capaian.journal;

import id.capaian.Settings;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The links between what holds now and what held at a data version, as RFC 7089 (Memento) names them. */
final class Citation {
    private final Settings settings;

    Citation(Settings settings) {
        this.settings = settings;
    }

    /** Not on what is read with a token, as that may be more than the public ever saw. */
    @Citable
    @ServerResponseFilter
    void link(
            ContainerRequestContext request, ContainerResponseContext response, UriInfo uri, HttpServerResponse wire) {
        var isFrozen = uri.getQueryParameters().containsKey(Citable.VERSION);
        var isPublic = isFrozen || request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        if (response.getStatus() != 200 || !isPublic) {
            return;
        }
        var version = Citable.VERSION + "=" + wire.headers().get(DataVersion.HEADER);
        link(response, address(uri.getRequestUri(), Stream.of(version)), "memento");
        if (isFrozen) {
            link(response, address(uri.getRequestUri(), Stream.empty()), "original");
        }
    }

    private static void link(ContainerResponseContext response, String address, String relation) {
        response.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"" + relation + "\"");
    }

    /** The same address with every parameter where it was, but for the version. */
    private String address(URI asked, Stream<String> version) {
        var others = Stream.ofNullable(asked.getRawQuery())
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(parameter -> !parameter.startsWith(Citable.VERSION + "="));
        var query = Stream.concat(others, version).collect(Collectors.joining("&"));
        return settings.publicUrl() + asked.getRawPath() + (query.isEmpty() ? "" : "?" + query);
    }
}
