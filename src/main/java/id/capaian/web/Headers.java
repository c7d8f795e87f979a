package id.capaian.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer says about itself. */
final class Headers {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @ServerResponseFilter
    void describe(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("API-Version", "1");
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language, Origin");
        if (READS.contains(request.getMethod()) && response.getStatus() == 200) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(request));
            answerNotModified(request, response);
        }
    }

    /** What a token opens is nobody else's; the rest may be kept by anyone who asks again whether it still holds. */
    private static String cacheControl(ContainerRequestContext request) {
        var withToken = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        return (withToken ? "private" : "public") + ", max-age=0, must-revalidate";
    }

    private static void answerNotModified(ContainerRequestContext request, ContainerResponseContext response) {
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var etag = response.getHeaderString(HttpHeaders.ETAG);
        if (known != null && etag != null && ETag.isNamed(known, etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
