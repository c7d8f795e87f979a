package id.capaian.access;

import id.capaian.access.limit.Limits;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a token that is not valid also where none is needed, so that nobody reads as the public unawares, and one that
 * writes too often.
 */
final class TokenCheck {
    private final CurrentIdentityAssociation identity;
    private final Limits limits;

    TokenCheck(CurrentIdentityAssociation identity, Limits limits) {
        this.identity = identity;
        this.limits = limits;
    }

    /** Nothing to wait for where there is no token. */
    @ServerRequestFilter
    @Nullable
    Uni<Void> check(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            return null;
        }
        return identity.getDeferredIdentity()
                .invoke(known -> limits.writeBy(Author.of(known).id(), request.getMethod()))
                .replaceWithVoid();
    }
}
