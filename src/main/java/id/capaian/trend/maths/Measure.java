package id.capaian.trend.maths;

import id.capaian.indicator.AchievementFormula;
import id.capaian.indicator.Frequency;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a series measures.
 *
 * @param unit of the values; differences of {@code persen}, {@code percent} or {@code %} are percentage points
 * @param decimals for display, 0 to 15
 * @param formula of the attainment of targets; null for the usual one of the polarity
 * @param min the least possible value; null where there is none
 * @param max the largest possible value; null where there is none
 */
public record Measure(
        Frequency frequency,
        String unit,
        int decimals,
        Preference preference,
        @Nullable AchievementFormula formula,
        @Nullable Double min,
        @Nullable Double max) {
    private static final Set<String> PERCENT = Set.of("%", "percent", "per cent", "persen");

    public Measure {
        if (decimals < 0 || decimals > 15) {
            throw new IllegalArgumentException("decimals must be 0 to 15");
        }
        min = min == null ? null : Double.valueOf(Observation.finite(min));
        max = max == null ? null : Double.valueOf(Observation.finite(max));
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("the maximum must not be below the minimum");
        }
    }

    /** The nearest possible value. */
    double clamp(double value) {
        var floored = min == null ? value : Math.max(value, min);
        return max == null ? floored : Math.min(floored, max);
    }

    public boolean isInPercent() {
        return PERCENT.contains(unit.strip().toLowerCase(Locale.ROOT));
    }
}
