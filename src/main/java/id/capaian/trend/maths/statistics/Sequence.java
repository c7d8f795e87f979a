package id.capaian.trend.maths.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Values at points in time, the earliest first and no two at once. */
public final class Sequence {
    private final double[] times;
    private final double[] values;

    /** Throws {@link IllegalArgumentException} where time does not go forward. */
    public Sequence(double[] times, double[] values) {
        if (times.length != values.length) {
            throw new IllegalArgumentException("as many times as values");
        }
        for (var i = 1; i < times.length; i++) {
            if (!(times[i] > times[i - 1])) {
                throw new IllegalArgumentException("time goes forward");
            }
        }
        this.times = times.clone();
        this.values = values.clone();
    }

    public int size() {
        return values.length;
    }

    public double time(int i) {
        return times[i];
    }

    public double value(int i) {
        return values[i];
    }

    double[] sortedValues() {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** At the same times, the values less those of a line. */
    Sequence residuals(DoubleUnaryOperator line) {
        var residuals = new double[size()];
        Arrays.setAll(residuals, i -> values[i] - line.applyAsDouble(times[i]));
        return new Sequence(times, residuals);
    }

    double meanTime() {
        return mean(times);
    }

    double meanValue() {
        return mean(values);
    }

    double medianTime() {
        return median(times);
    }

    double medianValue() {
        return median(sortedValues());
    }

    /** Largest deviation that still counts as none: rounding errors of values of this size. */
    double noise() {
        return 1e-12 * Math.max(1, Math.abs(meanValue()));
    }

    /** Around the first value, so that large numbers neither overflow nor lose digits. */
    private static double mean(double[] numbers) {
        var sum = 0.0;
        for (var number : numbers) {
            sum += number / numbers.length - numbers[0] / numbers.length;
        }
        return numbers[0] + sum;
    }

    private static double median(double[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
    }
}
