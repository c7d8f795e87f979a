package id.capaian.trend.chart.geometry;

import id.capaian.indicator.Period;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which periods an axis of time is labelled at, so that no two labels touch.
 *
 * @param periods ascending
 * @param inYears whether it is labelled by the year alone
 */
public record TimeTicks(List<Period> periods, boolean inYears) {
    private static final int MONTHS = 12;

    /** Months from one label to the next. */
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200);

    /**
     * The most labels that fit.
     *
     * @param name of a period, where years are too far apart
     */
    public static TimeTicks fitting(
            Period first, Period last, Scale scale, Function<Period, String> name, TextStyle style) {
        return STEPS.stream()
                .filter(step -> step % first.frequency().monthsPerPeriod() == 0)
                .map(step -> new TimeTicks(every(step, first, last), step >= MONTHS))
                .filter(ticks -> !ticks.periods.isEmpty() && ticks.fit(scale, name, style))
                .findFirst()
                .orElseGet(() -> new TimeTicks(List.of(first), false));
    }

    private static List<Period> every(int step, Period first, Period last) {
        return Stream.iterate(first, period -> period.compareTo(last) <= 0, Period::next)
                .filter(period -> months(period) % step == 0)
                .toList();
    }

    private static int months(Period period) {
        return MONTHS * period.year()
                + (period.index() - 1) * period.frequency().monthsPerPeriod();
    }

    private boolean fit(Scale scale, Function<Period, String> name, TextStyle style) {
        return IntStream.range(1, periods.size()).allMatch(i -> {
            var before = periods.get(i - 1);
            var after = periods.get(i);
            var apart = scale.at(after.decimalYear()) - scale.at(before.decimalYear());
            return apart >= (style.width(label(before, name)) + style.width(label(after, name))) / 2 + style.size();
        });
    }

    public String label(Period period, Function<Period, String> name) {
        return inYears ? String.valueOf(period.year()) : name.apply(period);
    }
}
