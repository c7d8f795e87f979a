package id.capaian.access;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Whoever sent this request, and for which agencies they may act. What they may do is said at each HTTP method. */
@RequestScoped
public class Actor {
    private final SecurityIdentity identity;

    Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether they sent no token, and so see what everyone sees. */
    public boolean isAnyone() {
        return identity.isAnonymous();
    }

    public boolean may(String permission) {
        return identity.hasRole(permission);
    }

    /** Whether they act for this agency, as administrators do for all. */
    public boolean actsFor(@Nullable String opd) {
        return may(May.ADMINISTER) || (opd != null && opd.equals(opd()));
    }

    /** Refuses with 403 what is another agency's. */
    public void requireActsFor(String opd) {
        if (!actsFor(opd)) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
    }

    /** Refuses with 403 a body that names another agency. */
    public void requireActsFor(String opd, String pointer) {
        if (!actsFor(opd)) {
            throw Problem.of(ProblemType.FORBIDDEN, Fault.at(pointer, "foreign-opd"));
        }
    }

    /** The agency they act for; none for administrators and the public. */
    public @Nullable String opd() {
        return author().opd();
    }

    /** As whom they go on the record. */
    public Author author() {
        return Author.of(identity);
    }
}
