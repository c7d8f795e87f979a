package id.capaian.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a series says. Pure: the same series always says the same. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "What a series says. A section is null without data.")
public record Trend(
        @Schema(description = "Which observations are looked at.") @Nullable
        Window window,

        @Schema(description = "How the latest value differs from earlier ones.") @Nullable
        Change change,

        @Schema(description = "The best value ever; null when neither direction is better.") @Nullable
        Best best,

        @Schema(description = "Whether it moves fast enough to reach its target.") @Nullable
        Pace pace,

        @Schema(description = "How far the latest value attains the target of its own period.") @Nullable
        Attainment achievement,

        @Schema(
                description = "Why each missing figure is missing, by its JSON pointer.",
                examples = "{\"/change/yoy/relativePct\": \"PREVIOUS_IS_ZERO\"}")
        Map<String, Reason> reasons) {

    public static Trend of(Series series) {
        var reasons = new Reasons();
        if (series.observations().isEmpty()) {
            for (var section : new String[] {"window", "change", "best", "pace", "achievement"}) {
                reasons.add("/" + section, Reason.NO_DATA);
            }
            return new Trend(null, null, null, null, null, reasons.byPointer());
        }
        return new Trend(
                Window.of(series, reasons),
                Change.of(series, reasons),
                Best.of(series, reasons),
                Pace.of(series, reasons),
                Attainment.of(series, reasons),
                reasons.byPointer());
    }
}
