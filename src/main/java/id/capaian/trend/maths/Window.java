package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Period;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which observations a trend is read from. */
@Schema(
        description = "Which observations a trend is read from: those of the ten years before the latest, or since a"
                + " period that was asked for, and none from before the last change of method.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Window(
        @Schema(description = "First period with an observation.", examples = "2018-S2")
        Period from,

        @Schema(description = "Last period with an observation.", examples = "2025-S2")
        Period to,

        @Schema(description = "Number of observations.", minimum = "1", examples = "12")
        int n,

        @Schema(
                description = "Periods in between that have no observation; nothing is filled in for them.",
                examples = "[\"2023-S2\"]")
        List<Period> missingPeriods,

        @Schema(
                description = "Period of the last change of method; earlier values cannot be compared and are left out"
                        + " of the whole report. Absent where the method never changed.",
                examples = "2020")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Period breakApplied) {
    static @Nullable Window of(Series series, Reasons reasons) {
        var within = series.window().stream().map(Observation::period).toList();
        if (within.isEmpty()) {
            reasons.note("window", Reason.NO_DATA);
            return null;
        }
        var from = within.get(0);
        var to = series.latest().period();
        return new Window(from, to, within.size(), gaps(from, to, within), lastBreak(series));
    }

    private static List<Period> gaps(Period from, Period to, List<Period> present) {
        var known = new HashSet<>(present);
        return Stream.iterate(from, period -> period.compareTo(to) < 0, Period::next)
                .filter(period -> !known.contains(period))
                .toList();
    }

    private static @Nullable Period lastBreak(Series series) {
        var first = series.comparable().get(0);
        return first.seriesBreak() ? first.period() : null;
    }
}
