package id.capaian.report.publishing;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The months that a report looks at, from the first to the last. */
record Months(YearMonth first, YearMonth last) {
    int count() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** The month of this number, from 0. */
    YearMonth at(int number) {
        return first.plusMonths(number);
    }
}
