package id.capaian.achievement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction of something published, which the public does not see until a publisher publishes it. */
@Embeddable
@Schema(description = "A correction that waits for a publisher; meanwhile what is published stays as it is.")
public record PendingRevision(
        @Schema(description = "DRAFT while its editors work on it, SUBMITTED once it is with the publisher.")
        @Column(name = "pending_status")
        @Enumerated(EnumType.STRING)
        AchievementStatus status,

        @Schema(description = "The achievement as it would then be.")
        @Column(name = "pending_content")
        @Convert(converter = ContentColumn.class)
        AchievementContent content,

        @Schema(description = "When it was last written.", examples = "2026-03-01T02:00:00Z")
        @Column(name = "pending_at")
        Instant updatedAt,

        @Schema(description = "What was said when it was last handed over.", examples = "Mohon sumbernya ditambah.")
        @Column(name = "pending_note")
        @Nullable
        String note) {

    PendingRevision submitted(@Nullable String said) {
        require(AchievementStatus.DRAFT);
        return new PendingRevision(AchievementStatus.SUBMITTED, content, updatedAt, said);
    }

    PendingRevision handedBack(String said) {
        require(AchievementStatus.SUBMITTED);
        return new PendingRevision(AchievementStatus.DRAFT, content, updatedAt, said);
    }

    void require(AchievementStatus wanted) {
        if (status != wanted) {
            throw Publication.wrong(status);
        }
    }
}
