package id.capaian.access.oidc;

import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An OpenID Connect server on a free port, whose issuer {@code banten} the service trusts. */
public final class OidcServer implements QuarkusTestResourceLifecycleManager {
    private final MockOAuth2Server server =
            new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"httpServer\": \"NettyWrapper\"}"));

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "capaian.oidc.issuer", server.issuerUrl("banten").toString(),
                "capaian.oidc.audience", "capaian",
                "capaian.oidc.opd-claim", "instansi");
    }

    /** Hands the test what makes a token of claims; only types of the JDK cross from here to there. */
    @Override
    public void inject(TestInjector injector) {
        Function<Map<String, Object>, String> issue = claims -> issue(claims).serialize();
        injector.injectIntoFields(issue, new TestInjector.MatchesType(Function.class));
    }

    /** Of the claims, {@code issuer} and {@code seconds} to live are for this server. */
    private SignedJWT issue(Map<String, Object> claims) {
        var rest = new HashMap<>(claims);
        var issuer = (String) rest.remove("issuer");
        var subject = (String) rest.remove("sub");
        var audience = (String) rest.remove("aud");
        var seconds = (int) Objects.requireNonNull(rest.remove("seconds"));
        return server.issueToken(
                issuer,
                "cms",
                new DefaultOAuth2TokenCallback(issuer, subject, "JWT", List.of(audience), rest, seconds));
    }

    @Override
    public void stop() {
        server.shutdown();
    }
}
