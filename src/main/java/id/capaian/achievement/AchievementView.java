package id.capaian.achievement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An achievement as everyone sees it. */
@Schema(name = "Achievement", description = "What an agency achieved, with the evidence for it.")
public record AchievementView(
        @Schema(description = "Its key. Never changes.", examples = "01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        UUID id,

        @Schema(
                description = "Readable key for addresses of pages; given at creation, never changes.",
                examples = "jalan-desa-sukanagara-selesai-2a6f6f1f7d11")
        String slug,

        @Schema(
                description = "DRAFT, PUBLISHED or WITHDRAWN; the public sees what is PUBLISHED.",
                examples = "PUBLISHED")
        AchievementStatus status,

        @JsonUnwrapped AchievementContent content,

        @Schema(description = "When it was first written.", examples = "2026-02-23T03:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last written.", examples = "2026-02-24T03:00:00Z")
        Instant updatedAt,

        @Schema(description = "When it was published.", examples = "2026-02-24T03:00:00Z") @Nullable
        Instant publishedAt,

        @Schema(description = "When it was withdrawn.", examples = "2026-03-02T04:10:00Z") @Nullable
        Instant withdrawnAt,

        @Schema(description = "Why it was withdrawn.", examples = "Foto milik orang lain.") @Nullable
        String withdrawalReason) {

    static AchievementView of(Achievement achievement) {
        return new AchievementView(
                achievement.id,
                achievement.slug,
                achievement.status,
                AchievementContent.of(achievement),
                achievement.createdAt,
                achievement.updatedAt,
                achievement.publishedAt,
                achievement.withdrawnAt,
                achievement.withdrawalReason);
    }
}
