package id.capaian.trend;

import id.capaian.indicator.Period;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The best value ever, since the last change of method. */
@Schema(description = "The best value ever, since the last change of method.")
public record Best(
        @Schema(description = "Earliest period that holds it.", examples = "2019-S2")
        Period period,

        @Schema(description = "The value; with RANGE the one nearest to the range.", examples = "4.94")
        double value,

        @Schema(description = "Whether the latest value is as good.", examples = "false")
        boolean isLatest,

        @Schema(description = "Whether the latest value is better than all before.", examples = "false")
        boolean newRecord,

        @Schema(description = "How many observations are as good.", examples = "1")
        int timesReached) {

    static @Nullable Best of(Series series, Reasons reasons) {
        var preference = series.preference();
        if (!preference.isKnown()) {
            reasons.add("/best", Reason.NO_POLARITY);
            return null;
        }
        var all = series.comparable();
        var merit = all.stream()
                .map(observation -> preference.merit(observation.value()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var holders = all.stream()
                .filter(observation -> preference.merit(observation.value()) == merit)
                .toList();
        var latest = all.get(all.size() - 1);
        var isLatest = holders.get(holders.size() - 1).equals(latest);
        return new Best(
                holders.get(0).period(),
                holders.get(0).value(),
                isLatest,
                isLatest && holders.size() == 1 && all.size() > 1,
                holders.size());
    }
}
