package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.trend.maths.statistics.Autocorrelation;
import id.capaian.trend.maths.statistics.MannKendall;
import id.capaian.trend.maths.statistics.TheilSen;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a series rises or falls, by the test of Mann and Kendall, and how steeply, by the line of Theil and Sen. */
@Schema(
        description = "Whether the series rises or falls within the window, by the test of Mann and Kendall, and how"
                + " steeply, by the line of Theil and Sen. With polarity RANGE all figures are of minus the distance to"
                + " the range: to rise is to come nearer.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Direction(
        @Schema(
                description = "IMPROVING or WORSENING where the test is significant at 5 %, else NO_SIGNIFICANT_TREND;"
                        + " INSUFFICIENT_DATA below five observations. Where neither direction is better INCREASING,"
                        + " DECREASING or NO_TREND.",
                examples = "IMPROVING")
        Assessment assessment,

        @Schema(
                nullable = true,
                description = "INCREASING, DECREASING or NO_TREND, whichever is better; null below five observations.",
                examples = "DECREASING",
                enumeration = {"INCREASING", "DECREASING", "NO_TREND"})
        @Nullable
        Assessment direction,

        @Schema(description = "Pairs of values that rise less pairs that fall (Kendall's S).", examples = "-41")
        long s,

        @Schema(
                description = "Variance of `s` where there is no trend, corrected for ties.",
                minimum = "0",
                examples = "331.66666666666669")
        double variance,

        @Schema(description = "Standard score of `s`, with continuity correction.", examples = "-2.1963880811493848")
        double z,

        @Schema(
                description = "Two-sided probability of so clear a direction where there is no trend, by the normal"
                        + " approximation.",
                minimum = "0",
                maximum = "1",
                examples = "0.028064178030003946")
        double p,

        @Schema(
                nullable = true,
                description = "The same by the exact distribution; it decides where it is given: up to ten values"
                        + " without ties that are not compared by season.",
                minimum = "0",
                maximum = "1",
                examples = "0.016666666666666666")
        @Nullable
        Double pExact,

        @Schema(
                nullable = true,
                description = "Kendall's tau-b: 1 where every later value is higher, -1 where every later one is lower."
                        + " Null where all are equal.",
                minimum = "-1",
                maximum = "1",
                examples = "-0.45558367887289913")
        @Nullable
        Double tauB,

        @Schema(
                nullable = true,
                description = "Size of `tauB` in words: WEAK below 0.3, MODERATE below 0.6, STRONG.",
                examples = "MODERATE")
        @Nullable
        Strength strength,

        @Schema(
                nullable = true,
                description = "Whether the deciding probability is below 5 %; null below four observations.",
                examples = "true")
        @Nullable
        Boolean significant,

        @Schema(
                nullable = true,
                description = "Median change a year of all pairs of values, in the indicator's unit.",
                examples = "-0.2")
        @Nullable
        Double slopePerYear,

        @Schema(nullable = true, description = "Lower end of its 95 % interval.", examples = "-0.38") @Nullable
        Double slopeLow,

        @Schema(nullable = true, description = "Upper end of its 95 % interval.", examples = "-0.0083333333333334529")
        @Nullable
        Double slopeHigh,

        @Schema(
                nullable = true,
                description = "Value of that line at year 0: the median value less the slope times the median time.",
                examples = "419.3499999999986")
        @Nullable
        Double intercept,

        @Schema(
                description = "Whether values were compared only with those of the same season: so with three full"
                        + " years and more of semesters, quarters or months.",
                examples = "false")
        boolean seasonal,

        @Schema(
                description = "Whether neighbouring values hang together so that `p` is optimistic; told from ten"
                        + " values on.",
                examples = "false")
        boolean autocorrelated,

        @Schema(
                nullable = true,
                description = "Correlation of each residual about the line with the one before. Null where the values"
                        + " lie on the line.",
                minimum = "-1",
                maximum = "1",
                examples = "0.40492048389289187")
        @Nullable
        Double lag1Residual) {
    private static final double ALPHA = 0.05;
    private static final int LEAST_TO_TEST = 4;
    private static final int LEAST_TO_ASSESS = 5;

    static @Nullable Direction of(Series series, Reasons reasons) {
        if (series.window().isEmpty()) {
            reasons.note("direction", Reason.NO_DATA);
            return null;
        }
        return of(Seasons.of(series, series.preference()::rising), series.preference(), reasons.of("direction"));
    }

    private static Direction of(Seasons seasons, Preference preference, Reasons reasons) {
        var test = seasons.test();
        var line = seasons.line();
        var correlation = line.map(known -> Autocorrelation.ofResiduals(seasons.whole(), known::at))
                .provided(OptionalDouble::isPresent, Reason.NO_VARIATION)
                .map(OptionalDouble::getAsDouble);
        var exact = number(test.pExact(), Reason.EXACT_TEST_NOT_DUE);
        var tauB = number(test.tauB(), test.n() < 2 ? Reason.TOO_FEW_POINTS : Reason.NO_VARIATION);
        return new Direction(
                assess(test, preference),
                reasons.value("direction", direction(test)),
                test.s(),
                test.variance(),
                test.z() + 0.0,
                test.p(),
                reasons.number("pExact", exact),
                reasons.number("tauB", tauB),
                reasons.value("strength", tauB.map(Strength::of)),
                reasons.value("significant", significant(test, LEAST_TO_TEST)),
                reasons.number("slopePerYear", line.map(TheilSen::slope)),
                reasons.number("slopeLow", line.map(TheilSen::low)),
                reasons.number("slopeHigh", line.map(TheilSen::high)),
                reasons.number("intercept", line.map(TheilSen::intercept)),
                seasons.areToldApart(),
                correlation.is(known -> Autocorrelation.isSignificant(known, test.n())),
                reasons.number("lag1Residual", correlation));
    }

    private static Answer<Boolean> significant(MannKendall test, int least) {
        return test.n() < least
                ? Answer.none(Reason.TOO_FEW_POINTS)
                : Answer.of(
                        Decimals.forThreshold(test.pExact().orElse(test.p())).doubleValue() < ALPHA);
    }

    private static Answer<Assessment> direction(MannKendall test) {
        return significant(test, LEAST_TO_ASSESS).map(significant -> {
            if (!significant) {
                return Assessment.NO_TREND;
            }
            return test.s() > 0 ? Assessment.INCREASING : Assessment.DECREASING;
        });
    }

    private static Assessment assess(MannKendall test, Preference preference) {
        var direction = direction(test).value();
        if (direction == null) {
            return Assessment.INSUFFICIENT_DATA;
        }
        var better = preference.isRange() ? Answer.of(1) : preference.direction();
        if (better.value() == null) {
            return direction;
        }
        if (direction == Assessment.NO_TREND) {
            return Assessment.NO_SIGNIFICANT_TREND;
        }
        return better.is(sign -> sign * test.s() > 0) ? Assessment.IMPROVING : Assessment.WORSENING;
    }

    private static Answer<Double> number(OptionalDouble number, Reason otherwise) {
        return number.isPresent() ? Answer.of(number.getAsDouble()) : Answer.none(otherwise);
    }
}
