package id.capaian.trend;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.capaian.indicator.LateLowering;
import id.capaian.indicator.Measurement;
import id.capaian.indicator.MeasurementStatus;
import id.capaian.indicator.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A period with its value, its target or both. */
@Schema(description = "A period with its value, its target, or both.")
public record TrendPoint(
        @Schema(description = "Period.", examples = "2025-S2")
        Period period,

        @Schema(description = "Value, exact; absent while only a target is known.", examples = "5.51") @Nullable
        BigDecimal value,

        @Schema(description = "How settled the value is: PROVISIONAL, FINAL or REVISED.", examples = "FINAL") @Nullable
        MeasurementStatus status,

        @Schema(description = "true when from here on another method was used.", examples = "false")
        @JsonProperty("break")
        @Nullable
        Boolean seriesBreak,

        @Schema(description = "Target due in this period.", examples = "5.0") @Nullable
        BigDecimal target,

        @Schema(description = "Planning document of the target.", examples = "RPJMD") @Nullable
        String targetDocument,

        @Schema(description = "Present where that target was made easier after its period had begun.") @Nullable
        LateLowering lateLowering,

        @Schema(description = "Title of the value's source.", examples = "BPS, Berita Resmi Statistik 25 Juli 2025")
        @Nullable
        String sourceTitle,

        @Schema(description = "Where the source can be read.", examples = "https://banten.bps.go.id") @Nullable
        String sourceUrl,

        @Schema(description = "What a reader should know about the value.", examples = "Angka sementara.") @Nullable
        String note) {

    static List<TrendPoint> of(List<Measurement> measurements, List<Goal> targets) {
        var values = measurements.stream().collect(Collectors.toMap(one -> one.period, Function.identity()));
        var goals = targets.stream().collect(Collectors.toMap(Goal::due, Function.identity()));
        var periods = new TreeMap<Period, TrendPoint>();
        values.forEach((period, value) -> periods.put(period, of(period, value, goals.get(period))));
        goals.forEach((period, goal) -> periods.putIfAbsent(period, of(period, null, goal)));
        return List.copyOf(periods.values());
    }

    private static TrendPoint of(Period period, @Nullable Measurement value, @Nullable Goal goal) {
        return new TrendPoint(
                period,
                value == null ? null : value.amount,
                value == null ? null : value.status,
                value == null ? null : value.seriesBreak,
                goal == null ? null : goal.amount(),
                goal == null ? null : goal.document(),
                goal == null ? null : goal.lateLowering(),
                value == null ? null : value.sourceTitle,
                value == null ? null : value.sourceUrl,
                value == null ? null : value.note);
    }
}
