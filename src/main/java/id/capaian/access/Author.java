package id.capaian.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change.
 *
 * @param id never shared with anyone else, and never a secret
 * @param name as its owner calls it; seen only by the agency and by administrators
 * @param role what it may do, absent for the service itself
 * @param opd code of the agency it acts for, absent for administrators and the service itself
 */
@Embeddable
public record Author(
        @Column(name = "author_id") String id,
        @Column(name = "author_name") String name,
        @Column(name = "author_role") @Nullable String role,
        @Column(name = "author_opd") @Nullable String opd) {
    /** Under which an identity carries its author. */
    public static final String ATTRIBUTE = "author";

    private static final Author SERVICE = new Author("service", "Capaian", null, null);

    /** What nobody asked for is done by the service itself, as every writing address needs a token. */
    static Author of(SecurityIdentity identity) {
        return Objects.requireNonNullElse(identity.getAttribute(ATTRIBUTE), SERVICE);
    }

    /** Somebody who may do what this author's role may, on its behalf. */
    public SecurityIdentity identity() {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(id))
                .addAttribute(ATTRIBUTE, this);
        if (role != null) {
            identity.addRoles(Role.of(role).permissions());
        }
        return identity.build();
    }
}
