package id.capaian.achievement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.journal.AsOf;
import id.capaian.journal.Correction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An achievement as everyone sees it, and with what only its agency sees. */
@Schema(name = "Achievement", description = "What an agency achieved, with the evidence for it.")
public record AchievementView(
        @Schema(description = "Its key. Never changes.", examples = "01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        UUID id,

        @Schema(
                description = "Readable key for addresses of pages; given at creation, never changes.",
                examples = "jalan-desa-sukanagara-selesai-2a6f6f1f7d11")
        String slug,

        @Schema(
                description = "DRAFT, SUBMITTED, PUBLISHED or WITHDRAWN; the public sees what is PUBLISHED.",
                examples = "PUBLISHED")
        AchievementStatus status,

        @JsonUnwrapped AchievementContent content,

        @Schema(description = "When it was first written.", examples = "2026-02-23T03:00:00Z")
        Instant createdAt,

        @Schema(description = "When it was last written.", examples = "2026-02-24T03:00:00Z")
        Instant updatedAt,

        @Schema(description = "When it was published.", examples = "2026-02-24T03:00:00Z") @Nullable
        Instant publishedAt,

        @Schema(description = "What was changed since it was published, oldest first.")
        List<Correction> corrections,

        @JsonUnwrapped @Nullable Inside inside) {

    /** What only the agency sees. */
    @Schema(name = "AchievementInside", description = "What only the agency sees.")
    public record Inside(
            @Schema(
                    description = "Only for its agency: when it was approved; it is published at `publishAt`.",
                    examples = "2026-02-24T03:00:00Z")
            @Nullable
            Instant approvedAt,

            @Schema(
                    description = "Only for its agency: what was said when it was last submitted or returned.",
                    examples = "Mohon fotonya ditambah.")
            @Nullable
            String note,

            @Schema(description = "Only for its agency: a correction that waits for a publisher.") @Nullable
            PendingRevision pendingRevision,

            @Schema(description = "Only for its agency: when it was withdrawn.", examples = "2026-03-02T04:10:00Z")
            @Nullable
            Instant withdrawnAt,

            @Schema(description = "Only for its agency: why it was withdrawn.", examples = "Foto milik orang lain.")
            @Nullable
            String withdrawalReason) {

        static Inside of(Achievement achievement) {
            var publication = achievement.publication;
            return new Inside(
                    publication.approvedAt,
                    publication.note,
                    achievement.pendingRevision,
                    publication.withdrawnAt,
                    publication.withdrawalReason);
        }
    }

    static AchievementView forPublic(Achievement achievement) {
        return all(List.of(achievement), any -> false).get(0);
    }

    /** What {@link Achievement#shown} holds. */
    public static AchievementView read(String shown) {
        return AsOf.read(shown, AchievementView.class);
    }

    static AchievementView forAgency(Achievement achievement) {
        return all(List.of(achievement), any -> true).get(0);
    }

    /**
     * Several achievements, with one query for the corrections of all; what was never public has none.
     *
     * @param inside whether the reader is of the achievement's own agency
     */
    static List<AchievementView> all(List<Achievement> achievements, Predicate<Achievement> inside) {
        var corrections = Correction.of(achievements.stream()
                .filter(Achievement::isPublic)
                .map(Achievement::path)
                .toList());
        return achievements.stream()
                .map(one -> of(one, corrections, inside.test(one)))
                .toList();
    }

    private static AchievementView of(
            Achievement achievement, Map<String, List<Correction>> corrections, boolean inside) {
        return new AchievementView(
                achievement.id,
                achievement.slug,
                achievement.publication.status,
                AchievementContent.of(achievement),
                achievement.createdAt,
                achievement.updatedAt,
                achievement.publication.publishedAt,
                corrections.getOrDefault(achievement.path(), List.of()),
                inside ? Inside.of(achievement) : null);
    }
}
