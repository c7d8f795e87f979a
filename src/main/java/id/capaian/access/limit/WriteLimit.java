package id.capaian.access.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts the writes of an address before anything else is done for them. */
final class WriteLimit {
    private final Limits limits;
    private final HttpServerRequest request;

    WriteLimit(Limits limits, HttpServerRequest request) {
        this.limits = limits;
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true)
    void count(ContainerRequestContext context) {
        limits.writeFrom(request);
    }
}
