package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.trend.maths.statistics.LeastSquares;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The straight line of least squares through the window. */
@Schema(description = "The straight line of least squares through the window; all null below three observations.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Regression(
        @Schema(
                nullable = true,
                description = "Change a year, in the indicator's unit.",
                examples = "-0.15076923076923077")
        @Nullable
        Double slope,

        @Schema(
                nullable = true,
                description = "Standard error of the slope.",
                minimum = "0",
                examples = "0.07278575389657953")
        @Nullable
        Double standardError,

        @Schema(
                nullable = true,
                description = "Share of the variance that the line explains; null where all values are equal.",
                maximum = "1",
                examples = "0.2633854213307065")
        @Nullable
        Double r2,

        @Schema(
                nullable = true,
                description = "Standard error of the residuals, in the indicator's unit.",
                minimum = "0",
                examples = "1.0978350324440031")
        @Nullable
        Double residualStandardError,

        @Schema(
                nullable = true,
                description = "Degrees of freedom: observations less 2.",
                minimum = "1",
                examples = "12")
        @Nullable
        Integer df,

        @Schema(
                nullable = true,
                description = "The slope in standard errors; null where the values lie on the line.",
                examples = "-2.0714112679722616")
        @Nullable
        Double t,

        @Schema(
                nullable = true,
                description = "Two-sided probability of such a slope where there is none.",
                minimum = "0",
                maximum = "1",
                examples = "0.06053662732077662")
        @Nullable
        Double p,

        @Schema(
                nullable = true,
                description = "Lower end of the slope's 95 % interval.",
                examples = "-0.30935576517609975")
        @Nullable
        Double slopeLow,

        @Schema(
                nullable = true,
                description = "Upper end of the slope's 95 % interval.",
                examples = "0.007817303637638218")
        @Nullable
        Double slopeHigh) {
    private static final int LEAST = 3;

    static @Nullable Regression of(Series series, Reasons reasons) {
        if (series.window().isEmpty()) {
            reasons.note("regression", Reason.NO_DATA);
            return null;
        }
        return of(line(series), reasons.of("regression"));
    }

    static Answer<LeastSquares> line(Series series) {
        var whole = Seasons.of(series, value -> value).whole();
        return whole.size() < LEAST ? Answer.none(Reason.TOO_FEW_POINTS) : Answer.of(LeastSquares.of(whole));
    }

    private static Regression of(Answer<LeastSquares> line, Reasons reasons) {
        var scattered = line.provided(known -> known.deviation() != 0, Reason.NO_VARIATION);
        return new Regression(
                reasons.number("slope", line.map(LeastSquares::slope)),
                reasons.number("standardError", line.map(LeastSquares::standardError)),
                reasons.number(
                        "r2",
                        line.provided(LeastSquares::varies, Reason.NO_VARIATION).map(LeastSquares::r2)),
                reasons.number("residualStandardError", line.map(LeastSquares::deviation)),
                reasons.value("df", line.map(LeastSquares::degreesOfFreedom)),
                reasons.number("t", scattered.map(LeastSquares::t)),
                reasons.number("p", scattered.map(LeastSquares::p)),
                reasons.number("slopeLow", line.map(known -> known.slope() - known.slopeReach95())),
                reasons.number("slopeHigh", line.map(known -> known.slope() + known.slopeReach95())));
    }
}
