package id.capaian.trend.summary;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.web.problem.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How things are said in one language. */
public record Tongue(Locale locale) {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    public String say(String key, Map<String, Object> arguments) {
        return new Messages(locale).say("trend." + key, arguments);
    }

    /** Rounded half up, with the separators of the language. */
    public String number(double number, int decimals) {
        var rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded);
    }

    /** As people call it: {@code September 2025} where the semester is measured in that month. */
    public String period(Period period, List<Integer> referenceMonths) {
        var month = month(period, referenceMonths);
        if (month != null) {
            return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + period.year();
        }
        return period.frequency() == Frequency.YEAR
                ? String.valueOf(period.year())
                : say(
                        "period." + period.frequency(),
                        Map.of("year", period.year(), "index", ROMAN.get(period.index() - 1), "n", period.index()));
    }

    private static @Nullable Integer month(Period period, List<Integer> referenceMonths) {
        if (period.frequency() == Frequency.MONTH) {
            return period.index();
        }
        return referenceMonths.size() == period.frequency().periodsPerYear()
                ? referenceMonths.get(period.index() - 1)
                : null;
    }
}
