package id.capaian.trend;

import id.capaian.indicator.Disaggregation;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorHead;
import id.capaian.indicator.Measurement;
import id.capaian.indicator.Period;
import id.capaian.indicator.Target;
import id.capaian.region.Region;
import id.capaian.region.RegionHead;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Plan;
import id.capaian.trend.maths.Series;
import id.capaian.trend.maths.Series.Peer;
import id.capaian.trend.maths.Trend;
import id.capaian.trend.proof.TrendEvidence;
import id.capaian.trend.summary.Subject;
import id.capaian.trend.summary.Summary;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An indicator's figures in one region as the pure maths wants them. */
public record IndicatorSeries(
        Indicator indicator,
        Region region,
        String disaggregation,
        List<Measurement> measurements,
        List<Goal> goals,
        SeriesQuery query,
        LocalDate today) {

    public static IndicatorSeries of(Indicator indicator, Region region, SeriesQuery query, LocalDate today) {
        return of(indicator, List.of(region), query, today).get(0);
    }

    /** One series for each region, in their order, asking the database as often as for one. */
    public static List<IndicatorSeries> of(
            Indicator indicator, List<Region> regions, SeriesQuery query, LocalDate today) {
        var part = Disaggregation.of(query.disaggregation, indicator);
        var measurements = Measurement.series(indicator, regions, part).stream()
                .filter(measurement -> isAsked(measurement.period, query))
                .collect(Collectors.groupingBy(measurement -> measurement.region.code));
        var goals = Target.series(indicator, regions, part).stream()
                .collect(Collectors.groupingBy(
                        target -> target.region.code, Collectors.mapping(Goal::of, Collectors.toList())));
        return regions.stream()
                .map(region -> new IndicatorSeries(
                        indicator,
                        region,
                        part,
                        measurements.getOrDefault(region.code, List.of()),
                        goals.getOrDefault(region.code, List.of()),
                        query,
                        today))
                .toList();
    }

    static boolean isAsked(Period period, SeriesQuery query) {
        return (query.from == null || !period.start().isBefore(query.from.from()))
                && (query.to == null || !period.start().isAfter(query.to.to()));
    }

    /** One for each period: those that count. */
    public List<Goal> targets() {
        return Goal.primary(goals, indicator, query.document);
    }

    /** What other documents ask for. */
    private List<Goal> otherTargets() {
        var counting = targets();
        return goals.stream().filter(goal -> !counting.contains(goal)).toList();
    }

    public Series series() {
        var asOf = query.asOf() == null ? Period.monthOf(today) : query.asOf();
        var observations =
                measurements.stream().map(IndicatorSeries::observation).toList();
        return new Series(IndicatorMeasure.of(indicator), plan(), asOf, query.since, observations);
    }

    private Plan plan() {
        return new Plan(
                query.baseline() == null ? null : new Plan.Baseline(baseline(query.baseline()), null),
                Goal.points(targets()),
                null);
    }

    /** The period asked for, as one of the indicator's own. */
    private Period baseline(Period asked) {
        return asked.fit(indicator.frequency, indicator.referenceMonths)
                .or(() -> asked.frequency() == Frequency.YEAR
                        ? Optional.of(new Period(asked.year(), indicator.frequency, 1))
                        : Optional.empty())
                .orElseThrow(() -> Problem.invalidParameter(Fault.in(
                        "baseline", "period-frequency", Map.of("frequency", indicator.frequency, "months", ""))));
    }

    public static Observation observation(Measurement measurement) {
        return new Observation(measurement.period, measurement.amount.doubleValue(), measurement.seriesBreak);
    }

    public TrendView view() {
        var neighbours = latest().map(Measurement::ofNeighbours).orElse(List.of());
        return view(neighbours, trend -> TrendEvidence.of(indicator, region, trend.window()));
    }

    /**
     * The trend.
     *
     * @param neighbours of the latest measurement, by region
     */
    TrendView view(List<Measurement> neighbours, Function<Trend, TrendEvidence> evidence) {
        var series = series().among(peers(neighbours));
        var trend = Trend.of(series);
        return new TrendView(
                IndicatorHead.of(indicator),
                RegionHead.of(region),
                disaggregation.isEmpty() ? null : disaggregation,
                TrendPoint.of(measurements, targets()),
                otherTargets().stream().map(OtherTarget::of).toList(),
                trend,
                Summary.of(series, trend, subject()),
                evidence.apply(trend));
    }

    private static List<Peer> peers(List<Measurement> neighbours) {
        return neighbours.stream()
                .map(other -> new Peer(other.region.code, other.amount.doubleValue()))
                .toList();
    }

    Optional<Measurement> latest() {
        return measurements.isEmpty() ? Optional.empty() : Optional.of(measurements.get(measurements.size() - 1));
    }

    private Subject subject() {
        var source = latest().map(one -> one.sourceTitle).orElse(null);
        return new Subject(
                indicator.name, indicator.nameEn, region.name, indicator.referenceMonths, source, otherTargets());
    }
}
