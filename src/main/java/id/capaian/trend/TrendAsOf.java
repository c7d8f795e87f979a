package id.capaian.trend;

import id.capaian.indicator.Disaggregation;
import id.capaian.indicator.IndicatorAsOf;
import id.capaian.indicator.Measurement;
import id.capaian.journal.AsOf;
import id.capaian.region.Region;
import id.capaian.region.RegionsAsOf;
import id.capaian.trend.proof.TrendEvidence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** A trend as it was at a data version: figures, targets, regions and evidence, and the day on which it was asked. */
final class TrendAsOf {
    private final AsOf asOf;
    private final IndicatorAsOf figures;
    private final Region region;
    private final List<Measurement> measurements;
    private final String part;

    TrendAsOf(String code, String regionCode, TrendQuery query, AsOf asOf) {
        this.asOf = asOf;
        figures = IndicatorAsOf.get(code, asOf);
        var regions = RegionsAsOf.of(asOf);
        region = regions.get(regionCode);
        part = Disaggregation.of(query.disaggregation, figures.indicator());
        measurements = figures.measurements(regions, part);
    }

    TrendView view(TrendQuery query, ZoneId zone) {
        var indicator = figures.indicator();
        var own = measurements.stream()
                .filter(one -> isOf(one, region) && IndicatorSeries.isAsked(one.period, query))
                .toList();
        var goals = figures.targets(region, part).stream().map(Goal::of).toList();
        var today = LocalDate.ofInstant(asOf.at(), zone);
        var series = new IndicatorSeries(indicator, region, part, own, goals, query, today);
        var neighbours = series.latest().map(this::neighbours).orElse(List.of());
        return series.view(neighbours, trend -> TrendEvidence.of(indicator, region, trend.window(), asOf));
    }

    /** As {@link Measurement#ofNeighbours}. */
    private List<Measurement> neighbours(Measurement latest) {
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
