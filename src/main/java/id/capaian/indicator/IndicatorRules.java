package id.capaian.indicator;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must agree within an indicator. */
final class IndicatorRules {
    private static final int MONTHS = 12;

    private IndicatorRules() {}

    static void check(IndicatorContent content, boolean frequencyIsFixed) {
        var faults = new ArrayList<Fault>();
        if (frequencyIsFixed) {
            faults.add(Fault.at("/frequency", "series-exists"));
        }
        if (!rangeFits(content)) {
            faults.add(Fault.at("/polarity", "range"));
        }
        if (isAbove(content.min(), content.max())) {
            faults.add(Fault.at("/min", "bounds"));
        }
        if (!monthsFit(content.referenceMonths(), content.frequency())) {
            faults.add(Fault.at("/referenceMonths", "reference-months"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalidContent(faults.toArray(Fault[]::new));
        }
    }

    private static boolean rangeFits(IndicatorContent content) {
        return content.polarity() == Polarity.RANGE
                ? content.rangeLow() != null
                        && content.rangeHigh() != null
                        && !isAbove(content.rangeLow(), content.rangeHigh())
                : content.rangeLow() == null && content.rangeHigh() == null;
    }

    private static boolean isAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    /** One month for each period of the year, each within its period. */
    private static boolean monthsFit(@Nullable List<Integer> months, Frequency frequency) {
        if (months == null || months.isEmpty()) {
            return true;
        }
        var perYear = frequency.periodsPerYear();
        if (frequency == Frequency.MONTH || months.size() != perYear) {
            return false;
        }
        var length = MONTHS / perYear;
        for (var i = 0; i < perYear; i++) {
            if ((months.get(i) - 1) / length != i) {
                return false;
            }
        }
        return true;
    }
}
