package id.capaian.report.scorecard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorHead;
import id.capaian.trend.across.RegionSeries;
import id.capaian.trend.across.TrendRow;
import id.capaian.trend.maths.AchievementPredicate;
import id.capaian.trend.maths.Attainment;
import id.capaian.trend.maths.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How several indicators stand, one by one and together. */
@Schema(description = "How several indicators stand, one by one and together.")
public record IndicatorStanding(
        @Schema(description = "Those that were measured, by code.")
        List<TrendRow> indicators,

        @Schema(description = "Those that have no figure, by code.")
        List<IndicatorHead> unmeasured,

        @Schema(
                description = "How many of those measured have each status; what none has is absent.",
                examples = "{\"ON_TRACK\": 3}")
        Map<Status, Long> statuses,

        @Schema(
                description = "How many have each predicate; what none has, and those without attainment, are absent.",
                examples = "{\"TINGGI\": 2}")
        Map<AchievementPredicate, Long> predicates,

        @Schema(description = "How far they attain their targets on average.")
        MeanAttainment attainment) {

    /** Of all of these indicators, with a series for each that was measured. */
    public static IndicatorStanding of(List<Indicator> all, List<RegionSeries> series) {
        var rows = series.stream().map(TrendRow::of).toList();
        var attainments = rows.stream().map(row -> row.outline().achievement()).toList();
        var measured = series.stream().map(RegionSeries::indicator).collect(Collectors.toSet());
        var unmeasured = all.stream()
                .filter(indicator -> !measured.contains(indicator))
                .map(IndicatorHead::of)
                .toList();
        return new IndicatorStanding(
                rows,
                unmeasured,
                count(rows, row -> row.outline().status()),
                count(attainments, Attainment::predicate),
                mean(attainments, unmeasured.size()));
    }

    private static <T, K extends Comparable<K>> Map<K, Long> count(List<T> all, Function<T, @Nullable K> key) {
        return all.stream().map(key).filter(Objects::nonNull).collect(groupingBy(one -> one, TreeMap::new, counting()));
    }

    private static MeanAttainment mean(List<Attainment> attainments, int unmeasured) {
        var known = attainments.stream()
                .map(Attainment::cappedPct)
                .filter(Objects::nonNull)
                .toList();
        return MeanAttainment.of(known, attainments.size() + unmeasured);
    }
}
