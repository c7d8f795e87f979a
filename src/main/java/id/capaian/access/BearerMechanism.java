package id.capaian.access;

import static java.util.Objects.requireNonNullElse;

import id.capaian.Settings;
import id.capaian.access.limit.Limits;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the token from {@code Authorization: Bearer}: one of ours, or else one of the OIDC issuer. Anything else in that
 * header fails, nothing is anonymous.
 */
@Singleton
public class BearerMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "bearer ";

    /** Only what looks like one is worth asking the issuer for its keys. */
    private static final Pattern JWT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private final Settings settings;
    private final OidcAuthenticationMechanism oidc;
    private final Limits limits;

    BearerMechanism(Settings settings, OidcAuthenticationMechanism oidc, Limits limits) {
        this.settings = settings;
        this.oidc = oidc;
        this.limits = limits;
    }

    /** Before OIDC's own, which takes a header that it does not know for none. */
    @Override
    public int getPriority() {
        return 2 * DEFAULT_PRIORITY;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Uni.createFrom().nullItem();
        }
        return identity(header, context, identities)
                .onItem()
                .ifNull()
                .failWith(AuthenticationFailedException::new)
                .onFailure(AuthenticationFailedException.class)
                .transform(failed -> requireNonNullElse(limits.failedLogin(context.request()), failed))
                .onFailure(OIDCException.class)
                .transform(unreachable -> Problem.of(ProblemType.UNAVAILABLE));
    }

    private Uni<SecurityIdentity> identity(String header, RoutingContext context, IdentityProviderManager identities) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        var token = header.substring(SCHEME.length()).strip();
        if (settings.oidc().issuer().isPresent() && JWT.matcher(token).matches()) {
            return oidc.authenticate(context, identities);
        }
        return identities.authenticate(new ApiTokenRequest(token));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiTokenRequest.class);
    }
}
