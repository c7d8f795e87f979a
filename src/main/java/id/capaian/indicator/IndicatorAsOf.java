package id.capaian.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.journal.AsOf;
import id.capaian.journal.ResourceType;
import id.capaian.region.Region;
import id.capaian.region.RegionsAsOf;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** An indicator with its figures as they were at a data version; nothing of it belongs to the database. */
public record IndicatorAsOf(Indicator indicator, AsOf asOf) {
    /** The indicator, or 404 where there was none. */
    public static IndicatorAsOf get(String code, AsOf asOf) {
        var content = AsOf.read(asOf.get("indicators/" + code), IndicatorContent.class);
        return new IndicatorAsOf(Indicator.seen(content), asOf);
    }

    /** One figure, or 404 where there was none. */
    RestResponse<MeasurementView> measurement(FigureKey key) {
        var region = new Region();
        region.code = key.region;
        return asOf.answer(Slot.ofMeasurement(indicator, region, key.period, key.disaggregation)
                .path("measurements", ""));
    }

    /** As {@link Measurement#series}, but of all regions. */
    public List<Measurement> measurements(RegionsAsOf regions, String disaggregation) {
        return figures(ResourceType.MEASUREMENT)
                .map(snapshot -> AsOf.read(snapshot, MeasurementView.class))
                .map(view -> Measurement.seen(view, indicator, regions.get(view.region())))
                .filter(measurement -> measurement.disaggregation.equals(disaggregation))
                .sorted(Comparator.comparing(measurement -> measurement.startsOn))
                .toList();
    }

    /** As {@link Target#series}. */
    public List<Target> targets(Region region, String disaggregation) {
        return figures(ResourceType.TARGET)
                .map(snapshot -> AsOf.read(snapshot, TargetView.class))
                .filter(view -> view.region().equals(region.code))
                .map(view -> Target.seen(view, indicator, region))
                .filter(target -> target.disaggregation.equals(disaggregation))
                .sorted(Comparator.comparing((Target target) -> target.startsOn)
                        .thenComparing(target -> target.period.toString())
                        .thenComparing(target -> target.document))
                .toList();
    }

    private Stream<JsonNode> figures(ResourceType type) {
        return asOf.all(type, "indicators/" + indicator.code);
    }
}
