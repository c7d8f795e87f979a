package id.capaian.trend.across;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.Period;
import id.capaian.region.Region;
import id.capaian.trend.Goal;
import id.capaian.trend.maths.Observation;
import java.math.BigDecimal;
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
        var series = RegionSeries.of(
                indicator,
                (Region) row[1],
                asOf,
                words((String) row[3]).map(word -> goal(word, indicator)).toList(),
                words((String) row[2]).map(SeriesRow::observation).toList());
        return new SeriesRow(series, (Long) row[4], (Boolean) row[5]);
    }

    private static Observation observation(String[] word) {
        return new Observation(Period.parse(word[0]), Double.parseDouble(word[1]), word.length > 2);
    }

    private static Goal goal(String[] word, Indicator indicator) {
        return new Goal(indicator.due(Period.parse(word[0])), word[2], new BigDecimal(word[1]), null);
    }

    /** {@code 2024 5.84,2025 5.63 break} as words of their parts. */
    private static Stream<String[]> words(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(text.split(",")).map(word -> word.split(" "));
    }
}
