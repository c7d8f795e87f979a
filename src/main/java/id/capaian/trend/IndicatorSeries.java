package id.capaian.trend;

import id.capaian.indicator.Disaggregation;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorHead;
import id.capaian.indicator.Measurement;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import id.capaian.indicator.Target;
import id.capaian.region.Region;
import id.capaian.trend.maths.Measure;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Plan;
import id.capaian.trend.maths.Point;
import id.capaian.trend.maths.Preference;
import id.capaian.trend.maths.Series;
import id.capaian.trend.maths.Trend;
import id.capaian.trend.summary.Subject;
import id.capaian.trend.summary.Summary;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An indicator's figures in one region as the pure maths wants them. */
public record IndicatorSeries(
        Indicator indicator,
        Region region,
        String disaggregation,
        List<Measurement> measurements,
        List<Target> targets,
        SeriesQuery query,
        LocalDate today) {
    private static final String USUAL_DOCUMENT = "RPJMD";

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
        var targets = Target.series(indicator, regions, part).stream()
                .collect(Collectors.groupingBy(target -> target.region.code));
        return regions.stream()
                .map(region -> new IndicatorSeries(
                        indicator,
                        region,
                        part,
                        measurements.getOrDefault(region.code, List.of()),
                        primary(targets.getOrDefault(region.code, List.of()), indicator, query.document),
                        query,
                        today))
                .toList();
    }

    private static boolean isAsked(Period period, SeriesQuery query) {
        return (query.from == null || !period.start().isBefore(query.from.from()))
                && (query.to == null || !period.start().isAfter(query.to.to()));
    }

    /** Of several targets for one period, the one that counts. */
    private static List<Target> primary(List<Target> all, Indicator indicator, @Nullable String asked) {
        var wanted = asked == null ? indicator.primaryDocument : asked;
        Map<Period, Target> byPeriod = new HashMap<>();
        for (var target : all) {
            if (asked == null || target.document.equals(asked)) {
                byPeriod.merge(
                        target.due(), target, (one, other) -> rank(other, wanted) < rank(one, wanted) ? other : one);
            }
        }
        return byPeriod.values().stream()
                .sorted(Comparator.comparing(Target::due))
                .toList();
    }

    private static int rank(Target target, @Nullable String wanted) {
        if (target.document.equals(wanted)) {
            return 0;
        }
        return target.document.equals(USUAL_DOCUMENT) ? 1 : 2;
    }

    public Series series() {
        var asOf = query.asOf() == null
                ? new Period(today.getYear(), Frequency.MONTH, today.getMonthValue())
                : query.asOf();
        var observations =
                measurements.stream().map(IndicatorSeries::observation).toList();
        return new Series(measure(), plan(), asOf, query.since, observations);
    }

    private Measure measure() {
        var preference = indicator.polarity == Polarity.RANGE
                ? new Preference(indicator.polarity, orZero(indicator.rangeLow), orZero(indicator.rangeHigh))
                : Preference.of(indicator.polarity);
        return new Measure(
                indicator.frequency,
                indicator.unit,
                indicator.decimals,
                preference,
                indicator.achievementFormula,
                orNull(indicator.minValue),
                orNull(indicator.maxValue));
    }

    private Plan plan() {
        var goals = targets.stream()
                .map(target -> new Point(target.due(), target.amount.doubleValue()))
                .toList();
        return new Plan(
                query.baseline() == null ? null : new Plan.Baseline(baseline(query.baseline()), null), goals, null);
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

    private static Observation observation(Measurement measurement) {
        return new Observation(measurement.period, measurement.amount.doubleValue(), measurement.seriesBreak);
    }

    private static double orZero(@Nullable BigDecimal bound) {
        return bound == null ? 0 : bound.doubleValue();
    }

    private static @Nullable Double orNull(@Nullable BigDecimal bound) {
        return bound == null ? null : Double.valueOf(bound.doubleValue());
    }

    public TrendView view() {
        var series = series();
        var trend = Trend.of(series);
        return new TrendView(
                IndicatorHead.of(indicator),
                new TrendView.RegionHead(region.code, region.name),
                disaggregation.isEmpty() ? null : disaggregation,
                TrendPoint.of(measurements, targets),
                trend,
                Summary.of(series, trend, subject()));
    }

    private Subject subject() {
        var source = measurements.isEmpty() ? null : measurements.get(measurements.size() - 1).sourceTitle;
        return new Subject(indicator.name, indicator.nameEn, region.name, indicator.referenceMonths, source);
    }
}
