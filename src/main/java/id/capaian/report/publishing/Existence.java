package id.capaian.report.publishing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** From when to when an agency existed; what is not known has no bound. */
record Existence(@Nullable LocalDate from, @Nullable LocalDate to) {
    boolean isOn(LocalDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    /** Whether it existed on any day of the month. */
    boolean touches(YearMonth month) {
        return !isBefore(month.atEndOfMonth()) && !isAfter(month.atDay(1));
    }

    private boolean isBefore(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    private boolean isAfter(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
