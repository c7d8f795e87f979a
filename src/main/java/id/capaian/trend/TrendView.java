package id.capaian.trend;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.indicator.IndicatorHead;
import id.capaian.region.RegionHead;
import id.capaian.trend.maths.Trend;
import id.capaian.trend.proof.TrendEvidence;
import id.capaian.trend.summary.Summary;
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

        @Schema(
                description = "Targets of the same series that do not count here, as another document sets one for"
                        + " the same period or another was asked for.")
        List<OtherTarget> otherTargets,

        @JsonUnwrapped Trend trend,

        @Schema(description = "The same in plain sentences.")
        Summary summary,

        @Schema(description = "What stands behind the figures.")
        TrendEvidence evidence) {}
