package id.capaian.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Knows the tokens of the database. */
@Singleton
public class TokenProvider implements IdentityProvider<ApiTokenRequest> {
    private final Clock clock;

    TokenProvider(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<ApiTokenRequest> getRequestType() {
        return ApiTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiTokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.secret()));
    }

    @ActivateRequestContext
    @Transactional
    SecurityIdentity identity(String secret) {
        var token = Token.ofSecret(secret);
        var now = clock.instant();
        if (token == null || !token.isValid(now)) {
            throw new AuthenticationFailedException();
        }
        token.touch(now);
        var author = new Author("token:" + token.id, token.name, token.role.toString(), token.opd);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(author.id()))
                .addAttribute(Author.ATTRIBUTE, author)
                .addAttribute(Credential.ATTRIBUTE, new Credential(Credential.Via.TOKEN, token.expiresAt))
                .addRoles(token.role.permissions())
                .build();
    }
}
