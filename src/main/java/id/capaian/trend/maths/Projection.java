package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Period;
import id.capaian.trend.maths.statistics.LeastSquares;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the series would stand at the target's date if it went on as within the window. */
@Schema(
        description = "Where the series would stand in the target's period if it went on as within the window: the line"
                + " of least squares with its prediction intervals, not a forecast of what will be done. All null"
                + " below five observations, and once the target's period is reported.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Projection(
        @Schema(nullable = true, description = "Period of the final target.", examples = "2029-S2") @Nullable
        Period period,

        @Schema(
                nullable = true,
                description = "Value on the line, in the indicator's unit.",
                examples = "4.6709523809523805")
        @Nullable
        Double value,

        @Schema(nullable = true, description = "Lower end of the 95 % interval.", examples = "4.048099982313946")
        @Nullable
        Double low95,

        @Schema(nullable = true, description = "Upper end of the 95 % interval.", examples = "5.293804779590815")
        @Nullable
        Double high95,

        @Schema(nullable = true, description = "Lower end of the 80 % interval.", examples = "4.3270061212712")
        @Nullable
        Double low80,

        @Schema(nullable = true, description = "Upper end of the 80 % interval.", examples = "5.0148986406335")
        @Nullable
        Double high80,

        @Schema(
                nullable = true,
                description = "Probability, by that line, that the target is met in its period; with polarity RANGE,"
                        + " that the value then lies in the range.",
                minimum = "0",
                maximum = "1",
                examples = "0.0008677307006743713")
        @Nullable
        Double probabilityTargetMet,

        @Schema(
                nullable = true,
                description = "The same in words: VERY_LIKELY from 0.9, LIKELY from 0.66, ABOUT_EVEN above 0.33,"
                        + " UNLIKELY above 0.1, VERY_UNLIKELY.",
                examples = "VERY_UNLIKELY")
        @Nullable
        Likelihood likelihood,

        @Schema(
                description = "Whether one of these values was beyond the indicator's own minimum or maximum, and was"
                        + " set to that.",
                examples = "false")
        boolean clamped,

        @Schema(
                nullable = true,
                description = "FAR where the target lies farther ahead than the window reaches back, else NEAR.",
                examples = "FAR")
        @Nullable
        Extrapolation extrapolation,

        @Schema(
                nullable = true,
                description = "Value then on the line of Theil and Sen, which single wild values cannot turn.",
                examples = "4.62")
        @Nullable
        Double robustValue,

        @Schema(
                nullable = true,
                description = "Whether pace and projection say the same: on track or achieved, and at least as likely"
                        + " as not; or neither.",
                examples = "true")
        @Nullable
        Boolean signalsAgree) {
    private static final int LEAST = 5;

    /** How far ahead a projection reaches, against how far back its window does. */
    public enum Extrapolation {
        NEAR,
        FAR
    }

    static @Nullable Projection of(Series series, Reasons reasons) {
        if (series.window().isEmpty()) {
            reasons.note("projection", Reason.NO_DATA);
            return null;
        }
        return new Outlook(series, series.plan().lastTarget()).write(reasons.of("projection"));
    }

    /** The lines of a series, looked at in the period of its target. */
    private record Outlook(Series series, Answer<Point> goal) {

        Projection write(Reasons reasons) {
            var line = ahead(Regression.line(series));
            var value = at(line, LeastSquares::at);
            var low95 = at(line, (known, time) -> known.at(time) - known.reach95(time));
            var high95 = at(line, (known, time) -> known.at(time) + known.reach95(time));
            var low80 = at(line, (known, time) -> known.at(time) - known.reach80(time));
            var high80 = at(line, (known, time) -> known.at(time) + known.reach80(time));
            var robust = at(ahead(Seasons.of(series, any -> any).line()), (known, time) -> known.at(time));
            var probability =
                    line.with(goal, this::probability).with(series.preference().direction(), (p, sign) -> p);
            return new Projection(
                    reasons.value("period", goal.map(Point::period)),
                    reasons.number("value", value.map(this::clamp)),
                    reasons.number("low95", low95.map(this::clamp)),
                    reasons.number("high95", high95.map(this::clamp)),
                    reasons.number("low80", low80.map(this::clamp)),
                    reasons.number("high80", high80.map(this::clamp)),
                    reasons.number("probabilityTargetMet", probability),
                    reasons.value("likelihood", probability.map(Likelihood::of)),
                    Stream.of(value, low95, high95, low80, high80, robust).anyMatch(this::isBeyond),
                    reasons.value("extrapolation", line.with(goal, (known, point) -> extrapolation(point))),
                    reasons.number("robustValue", robust.map(this::clamp)),
                    reasons.value("signalsAgree", probability.with(onTrack(), (p, on) -> on == p >= 0.5)));
        }

        /** A line, where the target's period lies ahead and there is enough to draw one from. */
        private <L> Answer<L> ahead(Answer<L> line) {
            return goal.provided(point -> point.period().yearsSince(latest()) > 0, Reason.TARGET_DATE_PASSED)
                    .provided(point -> series.window().size() >= LEAST, Reason.TOO_FEW_POINTS)
                    .with(line, (point, known) -> known);
        }

        private <L> Answer<Double> at(Answer<L> line, At<L> reading) {
            return line.with(
                    goal, (known, point) -> reading.of(known, point.period().decimalYear()));
        }

        private double probability(LeastSquares line, Point target) {
            var time = target.period().decimalYear();
            var preference = series.preference();
            if (preference.isRange()) {
                return line.probabilityBetween(preference.low(), preference.high(), time);
            }
            return preference.direction().is(sign -> sign > 0)
                    ? line.probabilityFrom(target.value(), time)
                    : line.probabilityUpTo(target.value(), time);
        }

        private Answer<Boolean> onTrack() {
            return Verdict.of(Course.of(series, goal), series).isOnTrack();
        }

        private Extrapolation extrapolation(Point target) {
            var span = latest().yearsSince(series.window().get(0).period());
            return target.period().yearsSince(latest()) > span ? Extrapolation.FAR : Extrapolation.NEAR;
        }

        private Period latest() {
            return series.latest().period();
        }

        private double clamp(double value) {
            return series.measure().clamp(value);
        }

        private boolean isBeyond(Answer<Double> value) {
            return value.is(known -> clamp(known) != known);
        }
    }

    /** A reading of a line at a time. */
    private interface At<L> {
        double of(L line, double time);
    }
}
