package id.capaian.report.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who publishes how often. */
@Schema(
        description = "How many achievements each agency published in which month. What was withdrawn since does not"
                + " count; what was published under an agency that no longer exists stays with it.")
public record PublishingReport(
        @Schema(description = "First month.", implementation = String.class, examples = "2025-12")
        YearMonth from,

        @Schema(description = "Last month.", implementation = String.class, examples = "2026-11")
        YearMonth to,

        @Schema(description = "Achievements published in these months by these agencies.", examples = "50")
        long published,

        @Schema(description = "Each month from the first to the last, with what all these agencies published in it.")
        List<MonthCount> months,

        @Schema(description = "Silent are those that published nothing since this day.", examples = "2026-08-25")
        LocalDate silentSince,

        @Schema(
                description = "Agencies that existed throughout the last `silentAfterMonths` months, up to today, and"
                        + " published nothing in them.")
        List<SilentOpd> silent,

        @Schema(description = "The agencies, by code.") List<OpdPublishing> opds) {

    public static PublishingReport of(PublishingQuery query, Clock clock) {
        var today = LocalDate.now(clock);
        var since = today.minusMonths(query.silentAfterMonths);
        var months = query.months(today);
        var opds = PublishedCount.of(query).stream()
                .collect(groupingBy(count -> count.opd().code, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(counts -> OpdPublishing.of(counts, months, since, clock))
                .toList();
        return new PublishingReport(
                months.first(),
                months.last(),
                opds.stream().mapToLong(OpdPublishing::published).sum(),
                sum(opds, months),
                since,
                opds.stream().filter(OpdPublishing::silent).map(SilentOpd::of).toList(),
                opds);
    }

    private static List<MonthCount> sum(List<OpdPublishing> opds, Months months) {
        var published = opds.stream()
                .flatMap(opd -> opd.months().stream())
                .collect(groupingBy(MonthCount::month, summingLong(MonthCount::published)));
        return IntStream.range(0, months.count())
                .mapToObj(months::at)
                .map(month -> new MonthCount(month, published.getOrDefault(month, 0L)))
                .toList();
    }
}
