package id.capaian.imports;

import id.capaian.access.Author;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Singleton;

/** Acts in the background for whoever asked for something, with what their role permits. */
@Singleton
class Deputy {
    private final CurrentIdentityAssociation current;

    Deputy(CurrentIdentityAssociation current) {
        this.current = current;
    }

    void actFor(Author author) {
        current.setIdentity(author.identity());
    }
}
