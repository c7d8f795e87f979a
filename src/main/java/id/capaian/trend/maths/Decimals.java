package id.capaian.trend.maths;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Arithmetic on numbers as they are written, so that binary fractions decide nothing: 4.2 - 4 is 0.2. */
final class Decimals {
    private static final int THRESHOLD_SCALE = 9;

    private Decimals() {}

    /** The difference of two finite numbers; infinite where it is too large. */
    static double difference(double minuend, double subtrahend) {
        return BigDecimal.valueOf(minuend)
                .subtract(BigDecimal.valueOf(subtrahend))
                .doubleValue();
    }

    /** The sum of two finite numbers; infinite where it is too large. */
    static double sum(double augend, double addend) {
        return BigDecimal.valueOf(augend).add(BigDecimal.valueOf(addend)).doubleValue();
    }

    /** The number in the middle of at least one, or halfway between the two there. */
    static double median(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : sum(sorted.get(middle - 1) / 2, sorted.get(middle) / 2);
    }

    /** A number as thresholds see it: rounded half up to 9 decimals. */
    static BigDecimal forThreshold(double number) {
        return BigDecimal.valueOf(number).setScale(THRESHOLD_SCALE, RoundingMode.HALF_UP);
    }
}
