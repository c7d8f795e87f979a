package id.capaian.report.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an agency's indicators attain their targets on average. */
@Schema(description = "How far an agency's indicators attain their targets on average.")
public record MeanAttainment(
        @Schema(
                nullable = true,
                description =
                        "Mean of the indicators' `cappedPct`; null with a `reason` where it would rest on too few.",
                minimum = "0",
                maximum = "100",
                examples = "87.4")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        Double meanCappedPct,

        @Schema(description = "Indicators whose attainment is known.", examples = "9")
        int k,

        @Schema(description = "Indicators of the agency.", examples = "10")
        int n,

        @Schema(
                description = "NO_INDICATORS, or TOO_MANY_MISSING where more than 20 percent have no attainment. Absent"
                        + " where there is a mean.",
                examples = "TOO_MANY_MISSING")
        @Nullable
        NoMean reason) {
    private static final int MOST_MISSING_PCT = 20;

    /** Why there is no mean. */
    public enum NoMean {
        NO_INDICATORS,
        TOO_MANY_MISSING
    }

    /** Of the attainments of all indicators, null where one is not known. */
    static MeanAttainment of(List<@Nullable Double> cappedPct) {
        var known = cappedPct.stream().filter(Objects::nonNull).toList();
        var reason = reason(known.size(), cappedPct.size());
        var mean = known.stream().mapToDouble(Double::doubleValue).average();
        return new MeanAttainment(reason == null ? mean.getAsDouble() : null, known.size(), cappedPct.size(), reason);
    }

    private static @Nullable NoMean reason(int known, int all) {
        if (all == 0) {
            return NoMean.NO_INDICATORS;
        }
        return 100 * (all - known) > MOST_MISSING_PCT * all ? NoMean.TOO_MANY_MISSING : null;
    }
}
