package id.capaian.trend.comparison;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorHead;
import id.capaian.indicator.Period;
import id.capaian.indicator.Slot;
import id.capaian.region.Region;
import id.capaian.region.RegionHead;
import id.capaian.region.RegionLevel;
import id.capaian.trend.IndicatorMeasure;
import id.capaian.trend.maths.Peers;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Who is compared, and when. */
public class ComparisonQuery {
    @Parameter(
            description = "Period to compare. Default: the latest of the periods in which the most have a value.",
            example = "2024")
    @QueryParam("period")
    public @Nullable Period period;

    @Parameter(
            description = "Compares all regions of this level below `parent`. Default: those directly below it.",
            example = "CITY")
    @QueryParam("level")
    public @Nullable RegionLevel level;

    @Parameter(
            description = "Code of the region whose parts are compared. Default: the region that everything lies in.",
            example = "36")
    @QueryParam("parent")
    public @Nullable String parent;

    @Parameter(
            description = "Compares, instead of regions, the parts of `parent` in this dimension of the indicator's"
                    + " disaggregations; `opd` compares agencies that share the indicator.",
            example = "opd")
    @QueryParam("by")
    public @Nullable String by;

    ComparisonView compare(Indicator indicator, Region above) {
        var asked = period == null ? null : Slot.fitting(period, indicator);
        var contenders = by == null
                ? Contenders.regions(indicator, above, level)
                : Contenders.parts(indicator, above, dimension(by, indicator));
        var preference = IndicatorMeasure.of(indicator).preference();
        return new ComparisonView(
                IndicatorHead.of(indicator),
                RegionHead.of(above),
                level,
                by,
                Peers.of(preference, contenders.all(), contenders.whole(), asked));
    }

    private String dimension(String asked, Indicator indicator) {
        if (level != null) {
            throw Problem.invalidParameter(Fault.in("level", "level-of-parts"));
        }
        if (!indicator.disaggregations.contains(asked)) {
            var dimensions = String.join(", ", indicator.disaggregations);
            throw Problem.invalidParameter(Fault.in("by", "unknown-word", Map.of("words", dimensions)));
        }
        return asked;
    }
}
