package id.capaian.access;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody proved with who they are, and until when it holds. */
public record Credential(Via via, @Nullable Instant expiresAt) {
    /** Under which an identity carries it. */
    public static final String ATTRIBUTE = "credential";

    /** Whose word is taken for it. */
    public enum Via {
        /** A token of this service. */
        TOKEN,
        /** A token of the OpenID Connect issuer. */
        OIDC;

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Credential of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }
}
