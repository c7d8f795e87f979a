package id.capaian.trend.chart.geometry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Round values that an axis is labelled with.
 *
 * @param values ascending; the first and last ones enclose what is shown
 * @param decimals as many as tell them apart
 */
public record Ticks(List<BigDecimal> values, int decimals) {
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();

    public Ticks {
        values = List.copyOf(values);
    }

    /**
     * The most ticks that enclose both values and are no more than so many; with {@code most} of 6 at least 4.
     *
     * @param most at least 3
     */
    public static Ticks around(double low, double high, int most) {
        var from = BigDecimal.valueOf(low);
        var span = BigDecimal.valueOf(high).subtract(from);
        if (span.signum() == 0) {
            return aroundOne(from, most);
        }
        var least = span.divide(BigDecimal.valueOf(most), MathContext.DECIMAL32);
        var power = BigDecimal.ONE.movePointRight(least.precision() - least.scale() - 1);
        return Stream.iterate(power, one -> one.multiply(BigDecimal.TEN))
                .flatMap(ten -> ROUND.stream().map(ten::multiply))
                .map(step -> by(step, from, from.add(span)))
                .filter(ticks -> ticks.values.size() <= most)
                .findFirst()
                .orElseThrow();
    }

    /** A constant stands in the middle, but zero and what is above it never seem to reach below zero. */
    private static Ticks aroundOne(BigDecimal value, int most) {
        if (value.signum() == 0) {
            return around(0, 1, most);
        }
        var margin = value.abs().doubleValue() / 10;
        return around(value.doubleValue() - margin, value.doubleValue() + margin, most);
    }

    private static Ticks by(BigDecimal step, BigDecimal low, BigDecimal high) {
        var first = low.divide(step, 0, RoundingMode.FLOOR);
        var count = high.divide(step, 0, RoundingMode.CEILING).subtract(first).intValue() + 1;
        var decimals = Math.max(step.stripTrailingZeros().scale(), 0);
        var values = Stream.iterate(first, one -> one.add(BigDecimal.ONE))
                .limit(count)
                .map(one -> one.multiply(step).setScale(decimals, RoundingMode.UNNECESSARY))
                .toList();
        return new Ticks(values, decimals);
    }

    public double low() {
        return values.get(0).doubleValue();
    }

    public double high() {
        return values.get(values.size() - 1).doubleValue();
    }
}
