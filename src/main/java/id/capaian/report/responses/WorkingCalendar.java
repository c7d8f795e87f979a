package id.capaian.report.responses;

import id.capaian.Settings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which days offices work. */
@Schema(description = "The calendar by which working days are counted, as this service was set up.")
public record WorkingCalendar(
        @Schema(description = "Days of the week on which offices work.", examples = "MONDAY")
        Set<DayOfWeek> workingDays,

        @Schema(
                description = "National holidays and days of collective leave (cuti bersama) that would otherwise be"
                        + " working days. In years without any, only weekends are known.",
                examples = "2026-03-20")
        NavigableSet<LocalDate> holidays) {

    private static final int WEEK = 7;

    /** Holidays at weekends take no working day away. */
    static WorkingCalendar of(Collection<DayOfWeek> workingDays, Collection<LocalDate> holidays) {
        return new WorkingCalendar(
                new TreeSet<>(workingDays),
                holidays.stream()
                        .filter(day -> workingDays.contains(day.getDayOfWeek()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    static WorkingCalendar of(Settings settings) {
        return of(settings.workingDays(), settings.holidays().orElse(List.of()));
    }

    /** How many working days come after a day, up to and including a later one; in time that does not grow with them. */
    long workingDaysBetween(LocalDate day, LocalDate later) {
        var weeks = ChronoUnit.DAYS.between(day, later) / WEEK;
        var rest = day.plusWeeks(weeks)
                .datesUntil(later)
                .map(before -> before.plusDays(1).getDayOfWeek())
                .filter(workingDays::contains)
                .count();
        return weeks * workingDays.size()
                + rest
                - holidays.subSet(day, false, later, true).size();
    }
}
