package id.capaian.trend.across;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.capaian.indicator.FiguresAsOf;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.Measurement;
import id.capaian.indicator.Period;
import id.capaian.indicator.Target;
import id.capaian.journal.AsOf;
import id.capaian.region.Region;
import id.capaian.region.RegionsAsOf;
import id.capaian.trend.Goal;
import id.capaian.trend.IndicatorSeries;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Status;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.page.Rows;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** As {@link SeriesOf}, at a data version: all observations of the indicators asked for are held in memory. */
final class SeriesAsOf {
    private static final String WHOLE = "";

    private static final Rows<RegionSeries> ROWS = new Rows<>(
            SeriesOf.SORTING, Map.of("indicator", one -> one.indicator().code, "region", one -> one.region().code));

    private final TrendsQuery query;
    private final AsOf asOf;
    private final Period today;

    SeriesAsOf(TrendsQuery query, AsOf asOf, ZoneId zone) {
        this.query = query;
        this.asOf = asOf;
        today = Period.monthOf(LocalDate.ofInstant(asOf.at(), zone));
    }

    Page<RegionSeries> page(PageQuery page) {
        return ROWS.page(all(), page);
    }

    /** All those asked for, by indicator and region. */
    Stream<RegionSeries> each() {
        return all().sorted(Comparator.comparing((RegionSeries one) -> one.indicator().code)
                .thenComparing(one -> one.region().code));
    }

    private Stream<RegionSeries> all() {
        var figures = FiguresAsOf.of(query::isOf, asOf);
        var regions = RegionsAsOf.of(asOf);
        var goals = figures.targets(regions, WHOLE).collect(groupingBy(Place::of, mapping(Goal::of, toList())));
        return figures
                .measurements(regions, WHOLE)
                .filter(one -> regions.lie(List.of(one.region.code), query.region))
                .collect(groupingBy(Place::of, mapping(IndicatorSeries::observation, toList())))
                .entrySet()
                .stream()
                .map(one ->
                        one.getKey().series(today, goals.getOrDefault(one.getKey(), List.of()), inTime(one.getValue())))
                .filter(one -> query.status.isEmpty() || query.status.contains(Status.of(one.series())));
    }

    private static List<Observation> inTime(List<Observation> observations) {
        return observations.stream()
                .sorted(Comparator.comparing(one -> one.period().start()))
                .toList();
    }

    /** Where figures are from; there is one object of each indicator and region. */
    private record Place(Indicator indicator, Region region) {
        static Place of(Measurement figure) {
            return new Place(figure.indicator, figure.region);
        }

        static Place of(Target figure) {
            return new Place(figure.indicator, figure.region);
        }

        RegionSeries series(Period today, List<Goal> goals, List<Observation> observations) {
            return RegionSeries.of(indicator, region, today, goals, observations);
        }
    }
}
