package id.capaian.trend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.capaian.indicator.Disaggregation;
import id.capaian.indicator.FiguresAsOf;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorAsOf;
import id.capaian.indicator.Measurement;
import id.capaian.indicator.Target;
import id.capaian.journal.AsOf;
import id.capaian.region.Region;
import id.capaian.region.RegionsAsOf;
import id.capaian.trend.proof.TrendEvidence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** An indicator's trends as they were at a data version: figures, targets, regions and evidence, and the day of it. */
public final class TrendAsOf {
    private final AsOf asOf;
    private final FiguresAsOf figures;
    private final RegionsAsOf regions;
    private final SeriesQuery query;
    private final LocalDate today;
    private final Indicator indicator;
    private final String part;
    private final List<Measurement> measurements;

    public TrendAsOf(String code, SeriesQuery query, AsOf asOf, ZoneId zone) {
        var past = IndicatorAsOf.get(code, asOf);
        this.asOf = asOf;
        this.query = query;
        indicator = past.indicator();
        figures = FiguresAsOf.of(past);
        regions = RegionsAsOf.of(asOf);
        today = LocalDate.ofInstant(asOf.at(), zone);
        part = Disaggregation.of(query.disaggregation, indicator);
        measurements = figures.measurements(regions, part)
                .sorted(Comparator.comparing(one -> one.startsOn))
                .toList();
    }

    /** As {@link IndicatorSeries#of}: one series for each region, in their order. */
    public List<IndicatorSeries> series(List<String> codes) {
        var goals = figures.targets(regions, part)
                .sorted(Comparator.comparing((Target target) -> target.startsOn)
                        .thenComparing(target -> target.period.toString())
                        .thenComparing(target -> target.document))
                .collect(groupingBy(target -> target.region.code, mapping(Goal::of, toList())));
        return codes.stream()
                .map(regions::get)
                .map(region -> new IndicatorSeries(
                        indicator, region, part, own(region), goals.getOrDefault(region.code, List.of()), query, today))
                .toList();
    }

    private List<Measurement> own(Region region) {
        return measurements.stream()
                .filter(one -> isOf(one, region) && IndicatorSeries.isAsked(one.period, query))
                .toList();
    }

    TrendView view(String region) {
        var series = series(List.of(region)).get(0);
        var neighbours = series.latest().map(this::neighbours).orElse(List.of());
        return series.view(neighbours, trend -> TrendEvidence.of(indicator, series.region(), trend.window(), asOf));
    }

    /** As {@link Measurement#ofNeighbours}. */
    private List<Measurement> neighbours(Measurement latest) {
        var region = latest.region;
        var above = region.parent;
        return above == null
                ? List.of()
                : measurements.stream()
                        .filter(one -> one.region.parent != null && one.region.parent.code.equals(above.code))
                        .filter(one -> !isOf(one, region) && one.startsOn.equals(latest.startsOn))
                        .sorted(Comparator.comparing(one -> one.region.code))
                        .toList();
    }

    private static boolean isOf(Measurement one, Region region) {
        return one.region.code.equals(region.code);
    }
}
