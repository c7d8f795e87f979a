package id.capaian.trend.maths;

import id.capaian.indicator.Period;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The best value ever. */
@Schema(description = "The best value since the last change of method; the window does not cut it.")
public record Best(
        @Schema(description = "Earliest period that holds it.", examples = "2019-S2")
        Period period,

        @Schema(
                description = "The value, in the indicator's unit; with polarity RANGE the one nearest to the range.",
                examples = "4.94")
        double value,

        @Schema(description = "Whether the latest value is as good.", examples = "false")
        boolean isLatest,

        @Schema(description = "Whether the latest value is better than every one before.", examples = "false")
        boolean newRecord,

        @Schema(description = "Number of observations that are as good.", minimum = "1", examples = "1")
        int timesReached) {

    static @Nullable Best of(Series series, Reasons reasons) {
        var preference = series.preference();
        return reasons.value("best", preference.direction().map(sign -> of(series.comparable(), preference, sign)));
    }

    private static Best of(List<Observation> all, Preference preference, int sign) {
        Comparator<Observation> byMerit = Comparator.comparingDouble(one -> sign * preference.judged(one.value()));
        var best = all.stream().max(byMerit).orElseThrow();
        var holders =
                all.stream().filter(one -> byMerit.compare(one, best) == 0).toList();
        var first = holders.get(0);
        var latest = all.get(all.size() - 1);
        return new Best(
                first.period(),
                first.value(),
                holders.contains(latest),
                first.equals(latest) && all.size() > 1,
                holders.size());
    }
}
