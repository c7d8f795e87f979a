package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a series moves fast enough to reach its target. */
@Schema(
        description = "Whether the series moves fast enough from its baseline to its target. Once a value is reported"
                + " for the target's period or later, that value stands for the latest. With polarity RANGE all"
                + " figures are of the distance to the range, which should become 0.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Pace(
        @Schema(
                nullable = true,
                description = "What decided the status: EUROSTAT_CAGR_RATIO growth rates, LINEAR_PACE_RATIO straight"
                        + " lines (where growth rates are undefined, or the target is below a tenth or above ten times"
                        + " the baseline), VALUE_VS_TARGET the value itself, CAGR_NO_TARGET growth without a target,"
                        + " DISTANCE_TO_RANGE. Null where nothing could.",
                examples = "EUROSTAT_CAGR_RATIO")
        @Nullable
        Method method,

        @Schema(
                description = "With a target TARGET_ACHIEVED, TARGET_MISSED or, by observed per required pace, ON_TRACK"
                        + " (0.95 or more), NEEDS_ACCELERATION (0.60 or more), OFF_TRACK (0 or more), MOVING_AWAY."
                        + " With a range also IN_RANGE, LEFT_RANGE. Without a target, by growth a year,"
                        + " SIGNIFICANT_PROGRESS (1 % or more), MODERATE_PROGRESS, NO_CHANGE, MODERATE_MOVEMENT_AWAY,"
                        + " SIGNIFICANT_MOVEMENT_AWAY (-1 % or less). NOT_AVAILABLE where nothing could decide.",
                examples = "OFF_TRACK")
        Status status,

        @Schema(nullable = true, description = "Status that growth rates alone would give.", examples = "OFF_TRACK")
        @Nullable
        Status statusCagr,

        @Schema(
                nullable = true,
                description = "Status that straight lines alone would give.",
                examples = "NEEDS_ACCELERATION")
        @Nullable
        Status statusLinear,

        @Schema(
                nullable = true,
                description = "Whether growth rates and straight lines give the same status.",
                examples = "false")
        @Nullable
        Boolean methodsAgree,

        @Schema(
                nullable = true,
                description = "Compound growth since the baseline, as a fraction a year: -0.0411 is -4.11 % a year.",
                examples = "-0.041132626763132")
        @Nullable
        Double cagrObserved,

        @Schema(
                nullable = true,
                description = "Compound growth that leads from the baseline to the target, as a fraction a year.",
                examples = "-0.077270879229504")
        @Nullable
        Double cagrRequired,

        @Schema(
                nullable = true,
                description = "Observed per required growth: 1 is just enough, below 0 is the wrong way.",
                examples = "0.53231731246338")
        @Nullable
        Double cagrRatio,

        @Schema(
                nullable = true,
                description = "Change a year since the baseline, in the indicator's unit.",
                examples = "-0.2575")
        @Nullable
        Double observedPerYear,

        @Schema(
                nullable = true,
                description = "Change a year that leads from the baseline to the target, in the indicator's unit.",
                examples = "-0.395")
        @Nullable
        Double requiredPerYear,

        @Schema(
                nullable = true,
                description = "Change a year that is needed from the latest value on; 0 where the target is met, null"
                        + " where its date has passed.",
                examples = "-0.5325")
        @Nullable
        Double requiredRemainingPerYear,

        @Schema(
                nullable = true,
                description = "Observed per required change: 1 is just enough, below 0 is the wrong way.",
                examples = "0.65189873417722")
        @Nullable
        Double linearRatio,

        @Schema(
                nullable = true,
                description = "Part of the way from baseline to target that is done, in percent; below 0 where the"
                        + " series fell behind its baseline, above 100 beyond the target.",
                examples = "32.594936708861")
        @Nullable
        Double journeyPct,

        @Schema(
                nullable = true,
                description = "Part of the time from baseline to target that has passed, in percent.",
                minimum = "0",
                maximum = "100",
                examples = "50")
        @Nullable
        Double timePct,

        @Schema(
                nullable = true,
                description = "Where the straight line from baseline to target stands in the latest period, in the"
                        + " indicator's unit.",
                examples = "5.08")
        @Nullable
        Double expectedNow,

        @Schema(
                nullable = true,
                description = "How far the latest value is ahead of that line, in the indicator's unit; below 0 it is"
                        + " behind, whichever direction is better.",
                examples = "-0.55")
        @Nullable
        Double gapToPath,

        @Schema(
                description = "With RANGE, how far the baseline lies outside the range, in the indicator's unit; else"
                        + " null.",
                minimum = "0",
                examples = "0.6")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double distanceBaseline,

        @Schema(
                description = "With RANGE, how far the latest value lies outside the range, in the indicator's unit;"
                        + " else null.",
                minimum = "0",
                examples = "0")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double distanceLatest) {

    static Pace of(Series series, Reasons reasons) {
        if (series.lacksDeclaredBaseline()) {
            reasons.note("baseline", Reason.NO_BASELINE);
        }
        var course = Course.of(series, series.plan().lastTarget());
        return of(course, Verdict.of(course, series), series.preference().isRange(), reasons.of("pace"));
    }

    private static Pace of(Course course, Verdict verdict, boolean isRange, Reasons reasons) {
        var statusCagr = course.cagrRatio().map(Status::ofRatio);
        var statusLinear = course.linearRatio().map(Status::ofRatio);
        var pace = new Pace(
                reasons.value("method", verdict.method()),
                verdict.status(),
                reasons.value("statusCagr", statusCagr),
                reasons.value("statusLinear", statusLinear),
                reasons.value("methodsAgree", statusCagr.with(statusLinear, Status::equals)),
                reasons.number("cagrObserved", course.cagrObserved()),
                reasons.number("cagrRequired", course.cagrRequired()),
                reasons.number("cagrRatio", course.cagrRatio()),
                reasons.number("observedPerYear", course.observedPerYear()),
                reasons.number("requiredPerYear", course.requiredPerYear()),
                reasons.number("requiredRemainingPerYear", course.requiredRemainingPerYear()),
                reasons.number("linearRatio", course.linearRatio()),
                reasons.number("journeyPct", course.journeyPct()),
                reasons.number("timePct", course.timePct()),
                reasons.number("expectedNow", course.expectedNow()),
                reasons.number("gapToPath", course.gapToPath()),
                isRange ? reasons.number("distanceBaseline", course.baseline().map(Point::value)) : null,
                isRange ? Double.valueOf(course.latest().value()) : null);
        if (pace.cagrRatio() != null && !course.isGrowthStable()) {
            reasons.note("cagrRatio", Reason.CAGR_UNSTABLE_TARGET_RATIO);
        }
        return pace;
    }
}
