package id.capaian.trend.across;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.Period;
import id.capaian.region.Region;
import id.capaian.trend.Goal;
import id.capaian.trend.IndicatorMeasure;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Plan;
import id.capaian.trend.maths.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the query of {@link SeriesOf}.
 *
 * @param total how many rows there are in all
 * @param isBehind whether it is behind the cursor
 */
record SeriesRow(RegionSeries series, long total, boolean isBehind) {

    static SeriesRow of(Object[] row, Period asOf) {
        var indicator = (Indicator) row[0];
        var series = new Series(
                IndicatorMeasure.of(indicator),
                new Plan(null, Goal.points(goals((String) row[3], indicator)), null),
                asOf,
                null,
                words((String) row[2]).map(SeriesRow::observation).toList());
        return new SeriesRow(new RegionSeries(indicator, (Region) row[1], series), (Long) row[4], (Boolean) row[5]);
    }

    private static Observation observation(String[] word) {
        return new Observation(Period.parse(word[0]), Double.parseDouble(word[1]), word.length > 2);
    }

    private static List<Goal> goals(@Nullable String text, Indicator indicator) {
        var all = words(text)
                .map(word -> new Goal(indicator.due(Period.parse(word[0])), word[2], new BigDecimal(word[1]), null))
                .toList();
        return Goal.primary(all, indicator, null);
    }

    /** {@code 2024 5.84,2025 5.63 break} as words of their parts. */
    private static Stream<String[]> words(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(text.split(",")).map(word -> word.split(" "));
    }
}
