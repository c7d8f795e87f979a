package id.capaian.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.journal.AsOf;
import id.capaian.journal.ResourceType;
import id.capaian.region.RegionsAsOf;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures of some indicators as they were at a data version; nothing of it belongs to the database. */
public record FiguresAsOf(Map<String, Indicator> indicators, AsOf asOf) {
    /** Of those that then were what is asked for. */
    public static FiguresAsOf of(Predicate<IndicatorContent> asked, AsOf asOf) {
        try (var all = asOf.all(ResourceType.INDICATOR, "indicators")) {
            return new FiguresAsOf(
                    all.map(snapshot -> AsOf.read(snapshot, IndicatorContent.class))
                            .filter(asked)
                            .map(Indicator::seen)
                            .collect(Collectors.toMap(one -> one.code, Function.identity())),
                    asOf);
        }
    }

    public static FiguresAsOf of(IndicatorAsOf one) {
        return new FiguresAsOf(Map.of(one.indicator().code, one.indicator()), one.asOf());
    }

    /** As {@link Measurement#series}, of all regions and in no order. */
    public Stream<Measurement> measurements(RegionsAsOf regions, String part) {
        return figures(ResourceType.MEASUREMENT)
                .map(snapshot -> AsOf.read(snapshot, MeasurementView.class))
                .filter(view -> isPart(view.disaggregation(), part))
                .flatMap(view -> indicator(view.indicator())
                        .map(one -> Measurement.seen(view, one, regions.get(view.region()))));
    }

    /** As {@link Target#series}, of all regions and in no order. */
    public Stream<Target> targets(RegionsAsOf regions, String part) {
        return figures(ResourceType.TARGET)
                .map(snapshot -> AsOf.read(snapshot, TargetView.class))
                .filter(view -> isPart(view.disaggregation(), part))
                .flatMap(view ->
                        indicator(view.indicator()).map(one -> Target.seen(view, one, regions.get(view.region()))));
    }

    private Stream<Indicator> indicator(String code) {
        return Stream.ofNullable(indicators.get(code));
    }

    private static boolean isPart(@Nullable String disaggregation, String part) {
        return Objects.requireNonNullElse(disaggregation, "").equals(part);
    }

    private Stream<JsonNode> figures(ResourceType type) {
        return indicators.isEmpty() ? Stream.empty() : asOf.all(type, below());
    }

    /** The address that all of them lie below. */
    String below() {
        return indicators.size() == 1
                ? "indicators/" + indicators.keySet().iterator().next()
                : "indicators";
    }
}
