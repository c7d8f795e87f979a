package id.capaian.report.publishing;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one agency published, month by month. */
@Schema(description = "What one agency published, month by month.")
public record OpdPublishing(
        @Schema(description = "Code of the agency.", examples = "dpupr")
        String opd,

        @Schema(description = "Its name.", examples = "Dinas Pekerjaan Umum dan Penataan Ruang")
        String name,

        @Schema(description = "First day of its existence, if known.", examples = "2017-01-01") @Nullable
        LocalDate activeFrom,

        @Schema(description = "Last day of its existence; absent while it exists.", examples = "2026-06-30") @Nullable
        LocalDate activeTo,

        @Schema(description = "Code of the agency that took over its work.", examples = "dpupr") @Nullable
        String successor,

        @Schema(description = "Achievements published in these months.", examples = "10")
        long published,

        @Schema(
                description =
                        "Day of its latest publication, also before these months; absent when it never published.",
                examples = "2026-02-23")
        @Nullable
        LocalDate lastPublishedOn,

        @Schema(
                description = "Days from then to today; absent when it never published or no longer exists.",
                examples = "12")
        @Nullable
        Long daysSinceLastPublication,

        @Schema(
                description = "Whether it existed throughout the last `silentAfterMonths` months, up to today, and"
                        + " published nothing in them.",
                examples = "false")
        boolean silent,

        @Schema(
                description = "Each month in which it existed, be it for a day. A month in which it did not exist is"
                        + " absent, unless something was published in its name.")
        List<MonthCount> months) {

    /** From the counts of one agency; silent if nothing is published from the one day on. */
    static OpdPublishing of(List<PublishedCount> counts, Months months, LocalDate since, Clock clock) {
        var opd = counts.get(0).opd();
        var existence = new Existence(opd.activeFrom, opd.activeTo);
        var buckets = buckets(counts, existence, months);
        var last = lastDay(counts, clock);
        var today = LocalDate.now(clock);
        var exists = existence.isOn(today);
        return new OpdPublishing(
                opd.code,
                opd.name,
                opd.activeFrom,
                opd.activeTo,
                counts.get(0).successor(),
                buckets.stream().mapToLong(MonthCount::published).sum(),
                last,
                last == null || !exists ? null : ChronoUnit.DAYS.between(last, today),
                exists && existence.isOn(since) && (last == null || last.isBefore(since)),
                buckets);
    }

    private static List<MonthCount> buckets(List<PublishedCount> counts, Existence existence, Months months) {
        var published = counts.stream()
                .filter(count -> count.monthBegin() != null)
                .collect(toMap(count -> YearMonth.from(count.monthBegin()), PublishedCount::published));
        return IntStream.range(0, months.count())
                .mapToObj(months::at)
                .filter(month -> published.containsKey(month) || existence.touches(month))
                .map(month -> new MonthCount(month, published.getOrDefault(month, 0L)))
                .toList();
    }

    private static @Nullable LocalDate lastDay(List<PublishedCount> counts, Clock clock) {
        return counts.stream()
                .map(PublishedCount::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, clock.getZone()))
                .orElse(null);
    }
}
