package id.capaian.trend.proof;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.achievement.Achievement;
import id.capaian.achievement.Contribution;
import id.capaian.achievement.card.AchievementCard;
import id.capaian.indicator.IndicatorHead;
import id.capaian.region.RegionHead;
import id.capaian.trend.across.NearestSeries;
import id.capaian.trend.across.RegionSeries;
import id.capaian.trend.across.SeriesOf;
import id.capaian.trend.maths.Outline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an achievement moves. */
@Schema(description = "An achievement, and the trends of the indicators that it moves.")
public record AchievementTrends(
        @Schema(description = "The achievement.") AchievementCard achievement,

        @Schema(description = "The indicators that it moves, as it names them.")
        List<Moved> indicators) {

    /** An indicator that it moves, and what its figures say. */
    @Schema(
            name = "MovedIndicator",
            description = "An indicator that an achievement moves, and what its figures say in short: in the"
                    + " achievement's region, where it has just one and there are figures there, else in the region that"
                    + " everything lies in. Where nothing was measured there either, all but `indicator`, `amount` and"
                    + " `href` are absent.")
    public record Moved(
            @Schema(description = "The indicator.") IndicatorHead indicator,

            @Schema(
                    description = "By how much the achievement moves it, in the indicator's unit; absent where that"
                            + " cannot be said.",
                    examples = "1.3")
            @Nullable
            BigDecimal amount,

            @Schema(description = "The region whose figures these are.") @Nullable
            RegionHead region,

            @JsonUnwrapped @Nullable Outline outline,

            @Schema(
                    description = "Address of the full trend.",
                    examples = "/v1/indicators/jalan-desa-km/trend?region=36.04")
            String href) {

        static Moved of(Contribution contribution, @Nullable RegionSeries series) {
            var trend = "/v1/indicators/" + contribution.indicator.code + "/trend";
            return new Moved(
                    IndicatorHead.of(contribution.indicator),
                    contribution.amount,
                    series == null ? null : RegionHead.of(series.region()),
                    series == null ? null : Outline.of(series.series()),
                    series == null ? trend : trend + "?region=" + series.region().code);
        }
    }

    static AchievementTrends of(Achievement achievement, String rootRegion, LocalDate today) {
        var regions = achievement.regions;
        var region = regions.size() == 1 ? regions.iterator().next().code : rootRegion;
        var codes = achievement.contributions.stream()
                .map(one -> one.indicator.code)
                .toList();
        var series = NearestSeries.of(SeriesOf.today(today).indicator(codes), region, rootRegion).stream()
                .collect(toMap(one -> one.indicator().code, one -> one));
        return new AchievementTrends(
                AchievementCard.of(achievement),
                achievement.contributions.stream()
                        .map(one -> Moved.of(one, series.get(one.indicator.code)))
                        .toList());
    }
}
