package id.capaian.trend.comparison;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.indicator.IndicatorHead;
import id.capaian.region.RegionHead;
import id.capaian.region.RegionLevel;
import id.capaian.trend.maths.Peers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator's regions, or other parts, side by side. */
@Schema(name = "IndicatorComparison", description = "An indicator's regions, or other parts, side by side.")
public record ComparisonView(
        @Schema(description = "The indicator.") IndicatorHead indicator,

        @Schema(description = "The region whose parts are compared.")
        RegionHead parent,

        @Schema(description = "Level of the regions, as asked for.", examples = "CITY") @Nullable
        RegionLevel level,

        @Schema(description = "Dimension that is compared, as asked for; absent for regions.", examples = "opd")
        @Nullable
        String by,

        @JsonUnwrapped Peers peers) {}
