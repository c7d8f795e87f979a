package id.capaian.trend.across;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.indicator.IndicatorHead;
import id.capaian.region.RegionHead;
import id.capaian.trend.maths.Outline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator in a region, and what its figures say in short. */
@Schema(description = "An indicator in a region, and what its figures say in short.")
public record TrendRow(
        @Schema(description = "The indicator.") IndicatorHead indicator,
        @Schema(description = "The region.") RegionHead region,
        @JsonUnwrapped Outline outline) {

    public static TrendRow of(RegionSeries one) {
        return new TrendRow(IndicatorHead.of(one.indicator()), RegionHead.of(one.region()), Outline.of(one.series()));
    }
}
