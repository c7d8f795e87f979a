package id.capaian.report.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted on a paper calendar of Indonesia's holidays and days of collective leave in 2025 and 2026. */
class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = calendar(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            "2025-12-25", // Thursday, Christmas
            "2025-12-26", // Friday, collective leave
            "2026-01-01", // Thursday, New Year
            "2026-03-18", // Wednesday, collective leave
            "2026-03-19", // Thursday, Nyepi
            "2026-03-20", // Friday, collective leave
            "2026-03-21", // Saturday, Idulfitri
            "2026-03-22", // Sunday, Idulfitri
            "2026-03-23", // Monday, collective leave
            "2026-03-24"); // Tuesday, collective leave

    @ParameterizedTest
    @CsvSource({
        // the same day, also on a Saturday and on a holiday
        "2026-02-02, 2026-02-02, 0",
        "2026-02-07, 2026-02-07, 0",
        "2026-01-01, 2026-01-01, 0",
        // Monday to Tuesday, to Friday, to Saturday, to the next Monday
        "2026-02-02, 2026-02-03, 1",
        "2026-02-02, 2026-02-06, 4",
        "2026-02-02, 2026-02-07, 4",
        "2026-02-02, 2026-02-09, 5",
        // reported on a Saturday: answered on Sunday, on Monday
        "2026-02-07, 2026-02-08, 0",
        "2026-02-07, 2026-02-09, 1",
        // Friday to Monday, and to Monday in three weeks
        "2026-02-06, 2026-02-09, 1",
        "2026-02-06, 2026-02-27, 15",
        // over the end of the year: Wed 24 Dec; 29, 30, 31 Dec and 2 Jan are working days
        "2025-12-24, 2025-12-26, 0",
        "2025-12-24, 2025-12-29, 1",
        "2025-12-24, 2026-01-02, 4",
        // over Idulfitri: Tue 17 Mar to Wed 25 Mar; its weekend is not taken away twice
        "2026-03-17, 2026-03-24, 0",
        "2026-03-17, 2026-03-25, 1",
        "2026-03-13, 2026-03-27, 5",
        // reported on a holiday
        "2026-03-19, 2026-03-25, 1"
    })
    void workingDaysComeAfterTheDayUpToTheAnswer(LocalDate day, LocalDate answer, long workingDays) {
        assertThat(CALENDAR.workingDaysBetween(day, answer)).isEqualTo(workingDays);
    }

    @Test
    void officesMayWorkOnOtherDays() {
        var sixDays = calendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), "2026-03-21");
        assertThat(sixDays.workingDaysBetween(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 28)))
                .isEqualTo(6);
        assertThat(sixDays.holidays()).containsExactly(LocalDate.of(2026, 3, 21));
    }

    @Test
    void holidaysAtWeekendsAreNoneOfItsHolidays() {
        assertThat(CALENDAR.holidays()).hasSize(8).doesNotContain(LocalDate.of(2026, 3, 21));
    }

    @Test
    void fourCenturiesAreCountedDayByDayAlike() {
        var first = LocalDate.of(1800, 1, 1);
        var last = LocalDate.of(2199, 12, 31);
        var weekdays = first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .count();
        assertThat(CALENDAR.workingDaysBetween(first, last)).isEqualTo(weekdays - 8);
    }

    private static WorkingCalendar calendar(Set<DayOfWeek> workingDays, String... holidays) {
        return WorkingCalendar.of(
                workingDays, List.of(holidays).stream().map(LocalDate::parse).toList());
    }
}
