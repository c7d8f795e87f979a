package id.capaian.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which observations are looked at: the last ten years after the last change of method. */
@Schema(description = "Which observations are looked at: the last ten years after the last change of method.")
public record Window(
        @Schema(description = "First period.", examples = "2018-S2")
        Period from,

        @Schema(description = "Last period.", examples = "2025-S2")
        Period to,

        @Schema(description = "Observations within it.", examples = "12")
        int n,

        @Schema(
                description = "Periods in between without an observation; nothing is filled in.",
                examples = "[\"2019-S2\"]")
        List<Period> missingPeriods,

        @Schema(
                description = "Period from which another method was used; what lies before is left out. Absent"
                        + " when there is none.",
                examples = "2020")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Period breakApplied) {
    private static final int YEARS = 10;

    static @Nullable Window of(Series series, Reasons reasons) {
        var comparable = series.comparable();
        var latest = comparable.get(comparable.size() - 1);
        var within = comparable.stream()
                .filter(observation -> isWithin(observation, latest, series.since()))
                .map(Observation::period)
                .toList();
        if (within.isEmpty()) {
            reasons.add("/window", Reason.NO_DATA);
            return null;
        }
        var first = comparable.get(0);
        return new Window(
                within.get(0),
                latest.period(),
                within.size(),
                missing(within),
                first.seriesBreak() ? first.period() : null);
    }

    private static boolean isWithin(Observation observation, Observation latest, @Nullable Period since) {
        return since == null
                ? observation.t() >= latest.t() - YEARS
                : observation.period().compareTo(since) >= 0;
    }

    private static List<Period> missing(List<Period> present) {
        var known = new HashSet<>(present);
        var missing = new ArrayList<Period>();
        for (var period = present.get(0);
                period.compareTo(present.get(present.size() - 1)) < 0;
                period = period.next()) {
            if (!known.contains(period)) {
                missing.add(period);
            }
        }
        return missing;
    }
}
