package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far values of one period lie apart. */
@Schema(description = "How far values of one period lie apart, each counting alike.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Spread(
        @Schema(description = "Number of values.", minimum = "1", examples = "8")
        int n,

        @Schema(description = "Smallest value, in the indicator's unit.", examples = "63.91")
        double min,

        @Schema(description = "Largest value, in the indicator's unit.", examples = "81.36")
        double max,

        @Schema(nullable = true, description = "Difference of both, in the indicator's unit.", examples = "17.45")
        @Nullable
        Double range,

        @Schema(
                nullable = true,
                description = "Mean of the values, in the indicator's unit; not weighted, so it is not the value of"
                        + " the whole.",
                examples = "71.54375")
        @Nullable
        Double mean,

        @Schema(
                description = "The value in the middle, or halfway between the two there, in the indicator's unit.",
                examples = "72.04")
        double median,

        @Schema(
                nullable = true,
                description = "Largest value per smallest; null unless that is above 0.",
                examples = "1.2730402127992488")
        @Nullable
        Double ratioMaxMin,

        @Schema(
                nullable = true,
                description = "Coefficient of variation in percent: the standard deviation (of all, divided by n) per"
                        + " mean. Null with one value, and unless the mean is above 0.",
                minimum = "0",
                examples = "8.100288390660063")
        @Nullable
        Double cvPct) {

    /** Of at least one value. */
    static Spread of(List<Double> values, Reasons reasons) {
        var min = Collections.min(values);
        var max = Collections.max(values);
        var ratio = Answer.of(min).provided(least -> least > 0, Reason.NOT_ABOVE_ZERO);
        return new Spread(
                values.size(),
                min,
                max,
                reasons.number("range", Answer.of(Decimals.difference(max, min))),
                reasons.number("mean", Answer.of(mean(values))),
                Decimals.median(values),
                reasons.number("ratioMaxMin", ratio.map(least -> max / least)),
                reasons.number("cvPct", cvPct(values)));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    static Answer<Double> cvPct(List<Double> values) {
        return Answer.of(mean(values))
                .provided(mean -> values.size() > 1, Reason.TOO_FEW_POINTS)
                .provided(mean -> mean > 0, Reason.NOT_ABOVE_ZERO)
                .map(mean -> 100 * Math.sqrt(variance(values, mean)) / mean);
    }

    private static double variance(List<Double> values, double mean) {
        return values.stream()
                        .mapToDouble(value -> (value - mean) * (value - mean))
                        .sum()
                / values.size();
    }
}
