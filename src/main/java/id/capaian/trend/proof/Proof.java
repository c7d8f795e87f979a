package id.capaian.trend.proof;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.achievement.Contribution;
import id.capaian.achievement.card.AchievementCard;
import id.capaian.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published achievement that moves an indicator. */
@Schema(description = "A published achievement that moves an indicator.")
public record Proof(
        @JsonUnwrapped AchievementCard card,

        @Schema(
                description = "By how much it moves the indicator, in the indicator's unit; absent where that cannot be"
                        + " said.",
                examples = "1.3")
        @Nullable
        BigDecimal amount) {

    /** Of what {@link id.capaian.achievement.Achievement#shown} holds. */
    static Proof of(String shown, Indicator indicator) {
        return of(AchievementCard.Source.read(shown), indicator);
    }

    static Proof of(AchievementCard.Source achievement, Indicator indicator) {
        var contributions = Objects.requireNonNullElse(achievement.indicators(), List.<Contribution.Content>of());
        var amount = contributions.stream()
                .filter(one -> one.indicator().equals(indicator.code))
                .findFirst()
                .map(Contribution.Content::amount)
                .orElse(null);
        return new Proof(AchievementCard.of(achievement), amount);
    }
}
