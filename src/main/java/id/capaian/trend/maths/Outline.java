package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a report fits in the row of a list; only that is computed. */
@Schema(name = "TrendOutline", description = "What a series says, in the few figures that fit in the row of a list.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Outline(
        @Schema(description = "Latest observation.") Point latest,

        @Schema(nullable = true, description = "The observation before, whenever that was; null where there is none.")
        @Nullable
        Point previous,

        @Schema(description = "How the latest value differs from earlier ones.")
        Change change,

        @Schema(
                description = "How the indicator stands on the way to its target; see `pace.status` of the full trend.",
                examples = "OFF_TRACK")
        Status status,

        @Schema(
                nullable = true,
                description = "What decided the status; see `pace.method` of the full trend.",
                examples = "EUROSTAT_CAGR_RATIO")
        @Nullable
        Method method,

        @Schema(nullable = true, description = "Where the way should end; null without a target.") @Nullable
        Point target,

        @Schema(
                nullable = true,
                description = "Part of the way from baseline to target that is done, in percent; below 0 where the"
                        + " series fell behind its baseline, above 100 beyond the target.",
                examples = "32.594936708861")
        @Nullable
        Double journeyPct,

        @Schema(description = "How far the latest value attains the target of its own period.")
        Attainment achievement,

        @Schema(
                nullable = true,
                description = "The next step up, by the series itself; the full trend also looks at other regions. Null"
                        + " where neither direction is better.")
        @Nullable
        Challenge challenge,

        @Schema(description = "The last observations that can be compared, 24 at most, in time order: for tiny charts.")
        List<Point> spark,

        @Schema(
                description = "Why a figure is missing, by its JSON pointer.",
                examples = "{\"/change/yoy/relativePct\": \"PREVIOUS_IS_ZERO\"}")
        Map<String, Reason> reasons) {
    private static final int SPARK = 24;

    /** Reads a series of at least one observation. */
    public static Outline of(Series series) {
        var reasons = new Reasons();
        var target = series.plan().lastTarget();
        var course = Course.of(series, target);
        var verdict = Verdict.of(course, series);
        return new Outline(
                series.latest().point(),
                reasons.value("previous", previous(series.comparable())),
                Change.of(series, reasons),
                verdict.status(),
                reasons.value("method", verdict.method()),
                reasons.value("target", target),
                reasons.number("journeyPct", course.journeyPct()),
                Attainment.of(series, reasons),
                Challenge.of(series, verdict.status(), reasons),
                spark(series.comparable()),
                reasons.byPointer());
    }

    private static Answer<Point> previous(List<Observation> all) {
        return all.size() < 2
                ? Answer.none(Reason.TOO_FEW_POINTS)
                : Answer.of(all.get(all.size() - 2).point());
    }

    private static List<Point> spark(List<Observation> all) {
        return all.subList(Math.max(0, all.size() - SPARK), all.size()).stream()
                .map(Observation::point)
                .toList();
    }
}
