package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where one stands among its like. */
@Schema(description = "Where one stands among its like.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Standing(
        @Schema(description = "Code of the region or agency.", examples = "36.74")
        String code,

        @Schema(description = "Its name.", examples = "Kota Tangerang Selatan")
        String name,

        @Schema(description = "Its value, in the indicator's unit.", examples = "81.36")
        double value,

        @Schema(
                nullable = true,
                description = "1 is best; equals share a rank, and the next one is left out (1, 1, 3). Ranks two or"
                        + " three places apart should not be called different. Null where neither direction is better,"
                        + " with fewer than 3 values, and where fewer than 80 % have a value.",
                minimum = "1",
                examples = "1")
        @Nullable
        Integer rank,

        @Schema(
                nullable = true,
                description = "How far it is ahead of the best, in the indicator's unit: 0, or below 0 whichever"
                        + " direction is better. With polarity RANGE all gaps are of distances to the range. Null where"
                        + " neither direction is better.",
                maximum = "0",
                examples = "0")
        @Nullable
        Double gapToBest,

        @Schema(
                nullable = true,
                description = "How far it is ahead of the median, in the indicator's unit; below 0 it is behind,"
                        + " whichever direction is better.",
                examples = "9.32")
        @Nullable
        Double gapToMedian,

        @Schema(
                nullable = true,
                description = "How far it is ahead of the whole, the region above, in the indicator's unit; below 0 it"
                        + " is behind, whichever direction is better. Null where that has no value in the period.",
                examples = "8.91")
        @Nullable
        Double gapToProvince) {}
