package id.capaian.access.oidc;

import id.capaian.Settings;
import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Trusts the OIDC issuer that the settings name; without one nothing is asked of anyone. */
@Singleton
public class Issuer {
    /** The start does not wait longer for an issuer that cannot be reached; the first token asks again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Settings.Oidc settings;

    Issuer(Settings settings) {
        this.settings = settings.oidc();
    }

    void trust(@Observes Oidc oidc) {
        settings.issuer().ifPresent(issuer -> oidc.create(tenant(issuer)));
    }

    private OidcTenantConfig tenant(String issuer) {
        return OidcTenantConfig.authServerUrl(issuer)
                .applicationType(io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType.SERVICE)
                .tenantEnabled(true)
                .connectionTimeout(PATIENCE)
                .token()
                .issuer(issuer)
                .audience(settings.audience().map(List::of).orElse(List.of()))
                .subjectRequired()
                // What the issuer's keys do not prove is not valid: the issuer is never asked about a single token.
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .build();
    }
}
