package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a series says. Pure: the same series always says the same. */
@Schema(description = "What a series says. A section is null where nothing was measured.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Trend(
        @Schema(nullable = true, description = "Which observations a trend is read from.") @Nullable
        Window window,

        @Schema(nullable = true, description = "Whether the series rises or falls, and how steeply.") @Nullable
        Direction direction,

        @Schema(nullable = true, description = "The straight line of least squares through the window.") @Nullable
        Regression regression,

        @Schema(nullable = true, description = "How the latest value differs from earlier ones.") @Nullable
        Change change,

        @Schema(nullable = true, description = "The best value ever; null where neither direction is better.") @Nullable
        Best best,

        @Schema(nullable = true, description = "Whether the series moves fast enough to reach its target.") @Nullable
        Pace pace,

        @Schema(nullable = true, description = "Where the series would stand at the target's date if it went on so.")
        @Nullable
        Projection projection,

        @Schema(nullable = true, description = "How far the latest value attains the target of its own period.")
        @Nullable
        Attainment achievement,

        @Schema(nullable = true, description = "The next step up; null where neither direction is better.") @Nullable
        Challenge challenge,

        @Schema(
                description = "Why a figure is missing, by its JSON pointer. At `/pace/cagrRatio` also why the ratio"
                        + " was passed over, at `/baseline` that another baseline than the one asked for serves.",
                examples = "{\"/change/yoy/relativePct\": \"PREVIOUS_IS_ZERO\"}")
        Map<String, Reason> reasons) {

    private static final List<String> SECTIONS = List.of(
            "window", "direction", "regression", "change", "best", "pace", "projection", "achievement", "challenge");

    /** Reads a series. */
    public static Trend of(Series series) {
        var reasons = new Reasons();
        if (series.observations().isEmpty()) {
            SECTIONS.forEach(section -> reasons.note(section, Reason.NO_DATA));
            return new Trend(null, null, null, null, null, null, null, null, null, reasons.byPointer());
        }
        var pace = Pace.of(series, reasons);
        return new Trend(
                Window.of(series, reasons),
                Direction.of(series, reasons),
                Regression.of(series, reasons),
                Change.of(series, reasons),
                Best.of(series, reasons),
                pace,
                Projection.of(series, reasons),
                Attainment.of(series, reasons),
                Challenge.of(series, pace.status(), reasons),
                reasons.byPointer());
    }
}
