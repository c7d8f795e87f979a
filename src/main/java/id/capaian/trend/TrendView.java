package id.capaian.trend;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.indicator.Polarity;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The trend of an indicator in a region, with the figures it is made from. */
@Schema(name = "IndicatorTrend", description = "What the figures of an indicator in a region say.")
public record TrendView(
        @Schema(description = "The indicator.") IndicatorHead indicator,
        @Schema(description = "The region.") RegionHead region,

        @Schema(description = "Part of the whole; absent for the whole.", examples = "area:urban") @Nullable
        String disaggregation,

        @Schema(description = "Every period with a value or a target, in time order.")
        List<TrendPoint> points,

        @JsonUnwrapped Trend trend) {

    /** What of an indicator is needed to read its trend. */
    public record IndicatorHead(
            @Schema(description = "Code.", examples = "ppm") String code,

            @Schema(description = "Name in Indonesian.", examples = "Persentase Penduduk Miskin")
            String name,

            @Schema(description = "Name in English.", examples = "Poverty rate") @Nullable
            String nameEn,

            @Schema(description = "Unit of its values.", examples = "persen")
            String unit,

            @Schema(description = "Decimals to show.", examples = "2")
            int decimals,

            @Schema(description = "Which direction is better; absent when neither is.", examples = "LOWER_BETTER")
            @Nullable
            Polarity polarity,

            @Schema(description = "Code of the agency that answers for it.", examples = "bappeda")
            String opd) {}

    /** The region that a trend speaks of. */
    public record RegionHead(
            @Schema(description = "Code.", examples = "36") String code,

            @Schema(description = "Name.", examples = "Banten")
            String name) {}
}
