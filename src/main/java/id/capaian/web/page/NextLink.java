package id.capaian.web.page;

import id.capaian.Settings;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says the next page's address in the {@code Link} header (RFC 8288). */
final class NextLink {
    private final Settings settings;

    NextLink(Settings settings) {
        this.settings = settings;
    }

    @ServerResponseFilter
    void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Page<?> page && page.page().next() != null) {
            var address = settings.publicUrl() + "/" + uri.getPath().replaceFirst("^/", "") + "?" + query(uri)
                    + "after=" + page.page().next();
            response.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
    }

    private static String query(UriInfo uri) {
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("after"))
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value ->
                                parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&"))
                .collect(Collectors.joining());
    }
}
