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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator's figures in one region as the pure maths wants them. */
record IndicatorSeries(
        Indicator indicator,
        Region region,
        String disaggregation,
        List<Measurement> measurements,
        List<Target> targets,
        TrendQuery query,
        LocalDate today) {
    private static final String USUAL_DOCUMENT = "RPJMD";

    static IndicatorSeries of(Indicator indicator, Region region, TrendQuery query, LocalDate today) {
        var part = Disaggregation.of(query.disaggregation, indicator);
        var measurements = Measurement.series(indicator, region, part).stream()
                .filter(measurement -> isAsked(measurement.period, query))
                .toList();
        var targets = primary(Target.series(indicator, region, part), indicator, query.document);
        return new IndicatorSeries(indicator, region, part, measurements, targets, query, today);
    }

    private static boolean isAsked(Period period, TrendQuery query) {
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

    Series series() {
        return new Series(
                indicator.unit,
                preference(),
                indicator.achievementFormula,
                baseline(),
                targets.stream()
                        .map(target -> new Goal(target.due(), target.amount.doubleValue()))
                        .toList(),
                query.asOf == null ? currentPeriod() : query.asOf,
                query.since,
                measurements.stream().map(IndicatorSeries::observation).toList());
    }

    private Preference preference() {
        return indicator.polarity == Polarity.RANGE
                ? new Preference(indicator.polarity, bound(indicator.rangeLow), bound(indicator.rangeHigh))
                : Preference.of(indicator.polarity);
    }

    private static double bound(@Nullable BigDecimal bound) {
        return bound == null ? 0 : bound.doubleValue();
    }

    private @Nullable Goal baseline() {
        var asked = query.baseline;
        return asked == null
                ? null
                : measurements.stream()
                        .filter(measurement -> measurement.period.compareTo(asked) >= 0)
                        .findFirst()
                        .map(measurement -> new Goal(measurement.period, measurement.amount.doubleValue()))
                        .orElse(null);
    }

    private Period currentPeriod() {
        var month = new Period(today.getYear(), Frequency.MONTH, today.getMonthValue());
        var length = indicator.frequency.monthsPerPeriod();
        return new Period(month.year(), indicator.frequency, (month.index() - 1) / length + 1);
    }

    private static Observation observation(Measurement measurement) {
        return new Observation(measurement.period, measurement.amount.doubleValue(), measurement.seriesBreak);
    }

    TrendView view() {
        return new TrendView(
                IndicatorHead.of(indicator),
                new TrendView.RegionHead(region.code, region.name),
                disaggregation.isEmpty() ? null : disaggregation,
                TrendPoint.of(measurements, targets),
                Trend.of(series()));
    }
}
