package id.capaian.trend.maths;

import id.capaian.indicator.Frequency;
import id.capaian.trend.maths.statistics.MannKendall;
import id.capaian.trend.maths.statistics.Sequence;
import id.capaian.trend.maths.statistics.TheilSen;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * The values of a window, whole and by season. With three full years and more, values are compared only with those of
 * the same season; otherwise a seasonal swing would be read as noise or as a trend.
 *
 * @param parts one for each season; the whole alone where seasons are not told apart
 * @param test of Mann and Kendall, of the parts together
 */
record Seasons(Sequence whole, List<Sequence> parts, boolean areToldApart, MannKendall test) {
    private static final int FULL_YEARS = 3;

    static Seasons of(Series series, DoubleUnaryOperator reading) {
        var window = series.window();
        var whole = sequence(window, reading);
        if (fullYears(window, series.measure().frequency()) < FULL_YEARS) {
            return new Seasons(whole, List.of(whole), false, MannKendall.of(whole));
        }
        var parts = window.stream()
                .collect(Collectors.groupingBy(one -> one.period().index(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(part -> sequence(part, reading))
                .toList();
        return new Seasons(whole, parts, true, MannKendall.seasonal(parts));
    }

    private static long fullYears(List<Observation> window, Frequency frequency) {
        return frequency == Frequency.YEAR
                ? 0
                : window.stream()
                        .collect(Collectors.groupingBy(one -> one.period().year(), Collectors.counting()))
                        .values()
                        .stream()
                        .filter(count -> count == frequency.periodsPerYear())
                        .count();
    }

    private static Sequence sequence(List<Observation> observations, DoubleUnaryOperator reading) {
        return new Sequence(
                observations.stream()
                        .mapToDouble(one -> one.period().decimalYear())
                        .toArray(),
                observations.stream()
                        .mapToDouble(one -> reading.applyAsDouble(one.value()))
                        .toArray());
    }

    Answer<TheilSen> line() {
        return whole.size() < 2
                ? Answer.none(Reason.TOO_FEW_POINTS)
                : Answer.of(TheilSen.of(whole, parts, test.variance()));
    }
}
