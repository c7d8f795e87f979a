package id.capaian.achievement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the public sees of an achievement that was withdrawn. */
record Tombstone(
        UUID id,
        String slug,
        AchievementStatus status,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    static Tombstone of(Achievement achievement) {
        var publication = achievement.publication;
        return new Tombstone(
                achievement.id,
                achievement.slug,
                publication.status,
                publication.publishedAt,
                publication.withdrawnAt,
                publication.withdrawalReason);
    }
}
