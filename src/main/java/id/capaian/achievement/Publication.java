package id.capaian.achievement;

import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An achievement's way to the public, step by step. */
@Embeddable
public class Publication {
    @Enumerated(EnumType.STRING)
    @Column
    public AchievementStatus status = AchievementStatus.DRAFT;

    /** When it is to be published, once a publisher has approved it. */
    public @Nullable Instant publishAt;

    public @Nullable Instant approvedAt;
    public @Nullable Instant publishedAt;
    public @Nullable Instant withdrawnAt;
    public @Nullable String withdrawalReason;

    /** What was said when it was last handed over. */
    public @Nullable String note;

    void submit(@Nullable String said) {
        require(AchievementStatus.DRAFT);
        status = AchievementStatus.SUBMITTED;
        note = said;
    }

    void handBack(String said) {
        require(AchievementStatus.SUBMITTED);
        status = AchievementStatus.DRAFT;
        approvedAt = null;
        note = said;
    }

    /** Approves it; from then on it waits for its time. */
    void approve(Instant now) {
        status = AchievementStatus.SUBMITTED;
        approvedAt = now;
    }

    void publish(Instant now) {
        status = AchievementStatus.PUBLISHED;
        publishedAt = now;
    }

    void withdraw(String reason, Instant now) {
        require(AchievementStatus.PUBLISHED);
        status = AchievementStatus.WITHDRAWN;
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    boolean isAhead(Instant now) {
        return publishAt != null && publishAt.isAfter(now);
    }

    /** Whether the public knows of it, be it withdrawn by now. */
    public boolean isPublic() {
        return status == AchievementStatus.PUBLISHED || status == AchievementStatus.WITHDRAWN;
    }

    void require(AchievementStatus wanted) {
        if (status != wanted) {
            throw wrong(status);
        }
    }

    static Problem wrong(AchievementStatus status) {
        return Problem.of(ProblemType.WRONG_STATE, Map.of("status", status));
    }
}
