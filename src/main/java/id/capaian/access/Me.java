package id.capaian.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody as they see themselves. */
@Schema(description = "Who sent this request, and what they may do.")
public record Me(
        @Schema(
                description = "Never shared with anyone else: under it changes are on the record.",
                examples = "token:01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        String id,

        @Schema(description = "Name of the token or account.", examples = "CMS Dinas PUPR")
        String name,

        @Schema(
                description = "editor, publisher, manager or admin; absent when the account has none, which may no more"
                        + " than the public.",
                examples = "publisher")
        @Nullable
        String role,

        @Schema(description = "Code of the agency they act for; absent for administrators.", examples = "dpupr")
        @Nullable
        String opd,

        @Schema(
                description = "What they may do for that agency, administrators for all: draft-achievements,"
                        + " publish-achievements, write-figures, grant-tokens, administer.",
                examples = "[\"draft-achievements\", \"publish-achievements\", \"write-figures\"]")
        List<String> permissions,

        @Schema(description = "What they are known by: a token of this service, or of the OIDC issuer.")
        Credential.Via via,

        @Schema(description = "Until when that holds; absent without an end.", examples = "2027-01-01T00:00:00Z")
        @Nullable
        Instant expiresAt) {

    static Me of(SecurityIdentity identity) {
        var author = Author.of(identity);
        var credential = Credential.of(identity);
        return new Me(
                author.id(),
                author.name(),
                author.role(),
                author.opd(),
                identity.getRoles().stream().sorted().toList(),
                credential.via(),
                credential.expiresAt());
    }
}
