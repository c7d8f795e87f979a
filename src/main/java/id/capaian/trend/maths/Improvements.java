package id.capaian.trend.maths;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By how much a series became better from one year to the next, within its window. */
final class Improvements {
    private Improvements() {}

    /**
     * The median of them, each against the same part of the year before; empty where no two such values are known.
     *
     * @param sign +1 where higher is better, -1 where lower is
     */
    static Optional<Double> median(Series series, int sign) {
        var byPeriod = series.window().stream().collect(Collectors.toMap(Observation::period, Function.identity()));
        var all = byPeriod.values().stream()
                .flatMap(one -> Optional.ofNullable(byPeriod.get(one.period().yearEarlier())).stream()
                        .map(before -> sign * Decimals.difference(one.value(), before.value())))
                .filter(Double::isFinite)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Decimals.median(all));
    }
}
