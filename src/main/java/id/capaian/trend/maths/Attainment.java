package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the latest value attains the target of its own period (capaian), after Permendagri 86/2017. */
@Schema(description = "How far the latest value attains the target of its own period (capaian).")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Attainment(
        @Schema(description = "Latest value, in the indicator's unit.", examples = "5.63")
        double actual,

        @Schema(
                nullable = true,
                description = "Target of the same period, in the indicator's unit; with polarity RANGE the bound that"
                        + " the value lies nearest to. Null without a target.",
                examples = "5")
        @Nullable
        Double target,

        @Schema(
                nullable = true,
                description = "Attainment in percent by `formula`; not clipped, so it may be below 0 or above 100. Null"
                        + " where the target is 0 or below and not met exactly.",
                examples = "87.4")
        @Nullable
        Double achievementPct,

        @Schema(
                nullable = true,
                description = "The same, clipped: what averages should use.",
                minimum = "0",
                maximum = "100",
                examples = "87.4")
        @Nullable
        Double cappedPct,

        @Schema(
                nullable = true,
                description = "Class of the attainment rounded to two decimals: SANGAT_TINGGI from 91, TINGGI from 76,"
                        + " SEDANG from 66, RENDAH from 51, SANGAT_RENDAH below.",
                examples = "TINGGI")
        @Nullable
        AchievementPredicate predicate,

        @Schema(
                nullable = true,
                description = "Of the actual value A and the target T: REALISASI_PER_TARGET 100 A/T, DUA_KURANG_RASIO"
                        + " 100 (2 - A/T), TARGET_PER_REALISASI 100 T/A, EQUAL 100. Of a range: RANGE_INSIDE 100,"
                        + " RANGE_BELOW 100 A/low, RANGE_ABOVE 100 (2 - A/high).",
                examples = "DUA_KURANG_RASIO")
        @Nullable
        AppliedFormula formula,

        @Schema(
                nullable = true,
                description = "Whether the attainment lies between two classes as the regulation prints them (91-100,"
                        + " 76-90, 66-75, 51-65, 50 or less); the lower class is given.",
                examples = "false")
        @Nullable
        Boolean inPrintedGap) {
    private static final int DECIMALS = 2;

    static Attainment of(Series series, Reasons reasons) {
        var actual = series.latest().value();
        var target = target(series);
        var comparison = Comparison.of(actual, target, series.measure());
        return of(actual, target, comparison, reasons.of("achievement"));
    }

    private static Attainment of(double actual, Answer<Double> target, Answer<Comparison> comparison, Reasons reasons) {
        var percent = comparison.map(Comparison::percent);
        var rounded = percent.map(Attainment::rounded);
        return new Attainment(
                actual,
                reasons.number("target", target),
                reasons.number("achievementPct", percent),
                reasons.number("cappedPct", percent.map(value -> Math.min(Math.max(value, 0), 100))),
                reasons.value("predicate", rounded.map(AchievementPredicate::of)),
                reasons.value("formula", comparison.map(Comparison::formula)),
                reasons.value("inPrintedGap", rounded.map(AchievementPredicate::isInPrintedGap)));
    }

    private static Answer<Double> target(Series series) {
        var latest = series.latest();
        return series.preference().isRange()
                ? Answer.of(series.preference().nearestBound(latest.value()))
                : series.plan().targetOf(latest.period()).map(Point::value);
    }

    private static BigDecimal rounded(double percent) {
        return Decimals.forThreshold(percent).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
