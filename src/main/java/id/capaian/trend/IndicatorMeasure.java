package id.capaian.trend;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.Polarity;
import id.capaian.trend.maths.Measure;
import id.capaian.trend.maths.Preference;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an indicator measures, as the pure maths wants it. */
public final class IndicatorMeasure {
    private IndicatorMeasure() {}

    public static Measure of(Indicator indicator) {
        return new Measure(
                indicator.frequency,
                indicator.unit,
                indicator.decimals,
                preference(indicator),
                indicator.achievementFormula,
                orNull(indicator.minValue),
                orNull(indicator.maxValue));
    }

    private static Preference preference(Indicator indicator) {
        return indicator.polarity == Polarity.RANGE
                ? new Preference(indicator.polarity, orZero(indicator.rangeLow), orZero(indicator.rangeHigh))
                : Preference.of(indicator.polarity);
    }

    private static double orZero(@Nullable BigDecimal bound) {
        return bound == null ? 0 : bound.doubleValue();
    }

    private static @Nullable Double orNull(@Nullable BigDecimal bound) {
        return bound == null ? null : Double.valueOf(bound.doubleValue());
    }
}
