package id.capaian.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the series moves fast enough to reach its target. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
        description = "Whether the series moves fast enough to reach its target. Rates are fractions per year. With"
                + " polarity RANGE all figures speak of the distance to the range, which should become 0.")
public record Pace(
        @Schema(
                description = "What decided: EUROSTAT_CAGR_RATIO (growth rates), LINEAR_PACE_RATIO (straight lines),"
                        + " VALUE_VS_TARGET, CAGR_NO_TARGET, DISTANCE_TO_RANGE; null when nothing could.",
                examples = "EUROSTAT_CAGR_RATIO")
        @Nullable
        Method method,

        @Schema(
                description = "With a target TARGET_ACHIEVED, TARGET_MISSED, or by the ratio of observed to required"
                        + " pace ON_TRACK (from 0.95), NEEDS_ACCELERATION (from 0.60), OFF_TRACK (from 0),"
                        + " MOVING_AWAY; IN_RANGE, LEFT_RANGE; without a target by yearly growth"
                        + " SIGNIFICANT_PROGRESS (from 1 %), MODERATE_PROGRESS, NO_CHANGE,"
                        + " MODERATE_MOVEMENT_AWAY, SIGNIFICANT_MOVEMENT_AWAY; NOT_AVAILABLE.",
                examples = "OFF_TRACK")
        Status status,

        @Schema(description = "Status by growth rates alone.", examples = "OFF_TRACK") @Nullable
        Status statusCagr,

        @Schema(description = "Status by straight lines alone.", examples = "NEEDS_ACCELERATION") @Nullable
        Status statusLinear,

        @Schema(description = "Whether both say the same.", examples = "false") @Nullable
        Boolean methodsAgree,

        @Schema(description = "Growth a year since the baseline.", examples = "-0.041") @Nullable
        Double cagrObserved,

        @Schema(description = "Growth a year that leads to the target.", examples = "-0.077") @Nullable
        Double cagrRequired,

        @Schema(description = "Observed over required growth.", examples = "0.532") @Nullable
        Double cagrRatio,

        @Schema(description = "Change a year since the baseline, in units.", examples = "-0.2575") @Nullable
        Double observedPerYear,

        @Schema(description = "Change a year from the baseline that leads to the target.", examples = "-0.395")
        @Nullable
        Double requiredPerYear,

        @Schema(description = "Change a year that is needed from now on; 0 when met.", examples = "-0.5325") @Nullable
        Double requiredRemainingPerYear,

        @Schema(description = "Observed over required change.", examples = "0.652") @Nullable
        Double linearRatio,

        @Schema(
                description = "Share of the way that is done, in percent; may be below 0 or above 100.",
                examples = "32.6")
        @Nullable
        Double journeyPct,

        @Schema(description = "Share of the time that has passed, in percent.", examples = "50") @Nullable
        Double timePct,

        @Schema(description = "Where the straight line to the target stands now.", examples = "5.08") @Nullable
        Double expectedNow,

        @Schema(description = "How far ahead of that line; negative is behind.", examples = "-0.55") @Nullable
        Double gapToPath,

        @Schema(description = "Only with RANGE: distance of the baseline to the range.", examples = "0.6")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double distanceBaseline,

        @Schema(description = "Only with RANGE: distance of the latest value to the range.", examples = "0")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double distanceLatest) {

    /** What decides the status. */
    public enum Method {
        EUROSTAT_CAGR_RATIO,
        LINEAR_PACE_RATIO,
        VALUE_VS_TARGET,
        CAGR_NO_TARGET,
        DISTANCE_TO_RANGE
    }

    static Pace of(Series series, Reasons reasons) {
        var course = course(series);
        var verdict = Verdict.of(course, series);
        if (verdict.reason() != null) {
            reasons.add("/pace/method", verdict.reason());
        }
        var cagr = noted(course.cagrRatio(), "cagrRatio", reasons);
        var linear = noted(course.linearRatio(), "linearRatio", reasons);
        if (cagr != null && course.isGrowthUnstable()) {
            reasons.add("/pace/cagrRatio", Reason.CAGR_UNSTABLE_TARGET_RATIO);
        }
        var byGrowth = status(course.cagrRatio(), "statusCagr", reasons);
        var byLine = status(course.linearRatio(), "statusLinear", reasons);
        var range = series.preference().isRange();
        return new Pace(
                verdict.method(),
                verdict.status(),
                byGrowth,
                byLine,
                agree(course, byGrowth, byLine, reasons),
                noted(course.cagrObserved(), "cagrObserved", reasons),
                noted(course.cagrRequired(), "cagrRequired", reasons),
                cagr,
                noted(course.observedPerYear(), "observedPerYear", reasons),
                noted(course.requiredPerYear(), "requiredPerYear", reasons),
                noted(course.requiredRemainingPerYear(), "requiredRemainingPerYear", reasons),
                linear,
                noted(course.journeyPct(), "journeyPct", reasons),
                noted(course.timePct(), "timePct", reasons),
                noted(course.expectedNow(), "expectedNow", reasons),
                noted(course.gapToPath(), "gapToPath", reasons),
                range ? course.y0() : null,
                range ? course.y1() : null);
    }

    private static Course course(Series series) {
        var all = series.comparable();
        var target = series.finalTarget();
        var start = start(series, all);
        var now = now(all, target);
        var preference = series.preference();
        var direction = preference.isKnown() ? preference.sign() : 0;
        var tT = target == null ? null : Double.valueOf(target.t());
        return preference.isRange()
                ? new Course(
                        start.t(),
                        preference.distance(start.value()),
                        now.t(),
                        preference.distance(now.value()),
                        tT,
                        0.0,
                        direction)
                : new Course(
                        start.t(),
                        start.value(),
                        now.t(),
                        now.value(),
                        tT,
                        target == null ? null : Double.valueOf(target.value()),
                        direction);
    }

    private static Goal start(Series series, List<Observation> all) {
        return series.baseline() != null
                ? series.baseline()
                : new Goal(all.get(0).period(), all.get(0).value());
    }

    /** The latest value or, once the target's date has passed, the first that can tell whether it was reached. */
    private static Observation now(List<Observation> all, @Nullable Goal target) {
        return all.stream()
                .filter(observation -> target != null && observation.t() >= target.t())
                .findFirst()
                .orElse(all.get(all.size() - 1));
    }

    private static @Nullable Double noted(Figure figure, String name, Reasons reasons) {
        return figure.at("/pace/" + name, reasons);
    }

    private static @Nullable Status status(Figure ratio, String name, Reasons reasons) {
        var value = noted(ratio, name, reasons);
        return value == null ? null : Status.ofRatio(value);
    }

    private static @Nullable Boolean agree(
            Course course, @Nullable Status byGrowth, @Nullable Status byLine, Reasons reasons) {
        if (byGrowth == null || byLine == null) {
            noted(byGrowth == null ? course.cagrRatio() : course.linearRatio(), "methodsAgree", reasons);
            return null;
        }
        return byGrowth == byLine;
    }
}
