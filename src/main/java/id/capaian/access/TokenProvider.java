package id.capaian.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Knows the tokens of the database. */
@Singleton
public class TokenProvider implements IdentityProvider<TokenAuthenticationRequest> {
    private final Clock clock;

    TokenProvider(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.getToken().getToken()));
    }

    @ActivateRequestContext
    @Transactional
    SecurityIdentity identity(String secret) {
        var token = Token.ofSecret(secret);
        if (token == null || !token.isValid(clock.instant())) {
            throw new AuthenticationFailedException();
        }
        var author = new Author("token:" + token.id, token.name, token.role.toString(), token.opd);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(author.id()))
                .addAttribute(Author.ATTRIBUTE, author)
                .addRoles(token.role.permissions())
                .build();
    }
}
