package id.capaian.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A token as its agency's manager and administrators see it: everything but itself. */
@Schema(
        name = "Token",
        description = "A token that was granted. The token itself is shown only once, when it is granted.")
public record TokenView(
        @Schema(description = "Id.", examples = "01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        UUID id,

        @JsonUnwrapped TokenContent content,

        @Schema(description = "When it was granted.", examples = "2026-01-05T03:00:00Z")
        Instant createdAt,

        @Schema(
                description =
                        "When it was last used, to the minute; absent when never. A use does not change the ETag.",
                examples = "2026-03-02T04:10:00Z")
        @Nullable
        Instant lastUsedAt,

        @Schema(description = "When it was revoked; absent while it was not.", examples = "2026-04-01T02:00:00Z")
        @Nullable
        Instant revokedAt) {

    static TokenView of(Token token) {
        var content = new TokenContent(token.name, token.role, token.opd, token.expiresAt);
        return new TokenView(token.id, content, token.createdAt, token.lastUsedAt, token.revokedAt);
    }
}
