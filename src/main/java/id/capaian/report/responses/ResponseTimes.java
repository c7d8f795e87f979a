package id.capaian.report.responses;

import id.capaian.achievement.ReportResponse;
import id.capaian.report.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How fast reports were answered. */
@Schema(
        description = "How fast residents' reports were answered. Days are counted from moment to moment, with their"
                + " fractions, and begin with the report. Percentiles are interpolated between the two nearest values,"
                + " as percentile_cont of SQL does; they are absent without a value.")
public record ResponseTimes(
        @Schema(description = "Reports that published achievements answer.", examples = "12")
        long n,

        @Schema(description = "Those whose response has a moment.", examples = "11")
        long responded,

        @Schema(description = "Those whose solution has a moment.", examples = "10")
        long resolved,

        @Schema(description = "Half were responded to within these days.", examples = "1.5") @Nullable
        Double medianDaysToRespond,

        @Schema(description = "Nine in ten were responded to within these days.", examples = "4.25") @Nullable
        Double p90DaysToRespond,

        @Schema(description = "Half were resolved within these days.", examples = "12.5") @Nullable
        Double medianDaysToResolve,

        @Schema(description = "Nine in ten were resolved within these days.", examples = "41.2") @Nullable
        Double p90DaysToResolve,

        @Schema(description = "How many were responded to within 3, 5 and 10 working days.")
        List<RespondedWithin> respondedWithin) {

    private static final List<Integer> WORKING_DAYS = List.of(3, 5, 10);

    static ResponseTimes of(List<ReportResponse> reports, WorkingCalendar calendar, ZoneId zone) {
        var responses = waits(reports, ReportResponse::respondedAt);
        var solutions = waits(reports, ReportResponse::resolvedAt);
        var taken = reports.stream()
                .filter(report -> report.respondedAt() != null)
                .map(report -> workingDays(report, calendar, zone))
                .toList();
        return new ResponseTimes(
                reports.size(),
                responses.count(),
                solutions.count(),
                responses.median(),
                responses.p90(),
                solutions.median(),
                solutions.p90(),
                WORKING_DAYS.stream()
                        .map(days -> within(days, taken, reports.size()))
                        .toList());
    }

    private static Waits waits(List<ReportResponse> reports, Function<ReportResponse, @Nullable Instant> end) {
        return Waits.of(reports.stream()
                .filter(report -> end.apply(report) != null)
                .map(report -> Waits.days(report.reportedAt(), Objects.requireNonNull(end.apply(report)))));
    }

    private static long workingDays(ReportResponse report, WorkingCalendar calendar, ZoneId zone) {
        return calendar.workingDaysBetween(
                LocalDate.ofInstant(report.reportedAt(), zone),
                LocalDate.ofInstant(Objects.requireNonNull(report.respondedAt()), zone));
    }

    private static RespondedWithin within(int workingDays, List<Long> taken, long n) {
        var responded = taken.stream().filter(days -> days <= workingDays).count();
        return new RespondedWithin(workingDays, responded, Percent.of(responded, n));
    }
}
