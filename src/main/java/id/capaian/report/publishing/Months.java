package id.capaian.report.publishing;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
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

    /** When the month of this number begins. */
    Instant begin(int number, ZoneId zone) {
        return at(number).atDay(1).atStartOfDay(zone).toInstant();
    }
}
