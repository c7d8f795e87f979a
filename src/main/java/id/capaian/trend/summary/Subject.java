package id.capaian.trend.summary;

import id.capaian.trend.Goal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a series is about.
 *
 * @param name in Indonesian; null where the series has none
 * @param nameEn in English; null where there is only the other
 * @param referenceMonths months in which it is measured, one for each period of a year; empty where not fixed
 * @param source title of the latest value's source
 * @param otherTargets what other documents ask for than the one whose targets count
 */
public record Subject(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String region,
        List<Integer> referenceMonths,
        @Nullable String source,
        List<Goal> otherTargets) {
    /** Numbers of which nothing else is known. */
    public static final Subject UNNAMED = new Subject(null, null, null, List.of(), null, List.of());
}
