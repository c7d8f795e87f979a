package id.capaian.trend.chart;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.Period;
import id.capaian.trend.chart.geometry.Magnitude;
import id.capaian.trend.summary.Tongue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;

/** How values and periods of an indicator are written in one language, shorter than in sentences. */
record Notation(Indicator indicator, boolean inPercent, Tongue tongue) {
    private static final int DECIMALS_OF_LARGE = 2;

    /** A value with no more decimals than it has and its indicator shows, large ones in words. */
    String amount(double value) {
        var magnitude = Magnitude.of(value);
        var most = magnitude == Magnitude.ONE ? indicator.decimals : DECIMALS_OF_LARGE;
        var rounded = BigDecimal.valueOf(value / magnitude.size())
                .setScale(most, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        var number = tongue.number(rounded.doubleValue(), Math.max(rounded.scale(), 0));
        return (magnitude == Magnitude.ONE ? number : number + " " + word(magnitude)) + (inPercent ? "%" : "");
    }

    /** The values of an axis, alike in their decimals, in a {@link #unit} of the magnitude. */
    List<String> axis(List<BigDecimal> values, Magnitude magnitude) {
        var size = BigDecimal.valueOf(magnitude.size());
        var numbers = values.stream()
                .map(value -> value.divide(size).stripTrailingZeros())
                .toList();
        var decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return numbers.stream()
                .map(number -> tongue.number(number.doubleValue(), Math.max(decimals, 0)))
                .toList();
    }

    /** The unit: {@code triliun rupiah} with that magnitude. */
    String unit(Magnitude magnitude) {
        var unit = inPercent ? tongue.say("percent") : indicator.unit;
        return magnitude == Magnitude.ONE ? unit : word(magnitude) + " " + unit;
    }

    private String word(Magnitude magnitude) {
        return tongue.say("chart." + magnitude.key());
    }

    /** As short as an axis wants it: {@code Sep 2025}. */
    String period(Period period) {
        var months = indicator.referenceMonths;
        if (period.frequency() == Frequency.MONTH) {
            return month(period.index(), period.year());
        }
        return months.size() == period.frequency().periodsPerYear() && period.frequency() != Frequency.YEAR
                ? month(months.get(period.index() - 1), period.year())
                : tongue.say("chart.period." + period.frequency(), Map.of("year", period.year(), "n", period.index()));
    }

    private String month(int month, int year) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, tongue.locale()) + " " + year;
    }
}
