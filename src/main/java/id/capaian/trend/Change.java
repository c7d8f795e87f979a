package id.capaian.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Period;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the latest value differs from earlier ones. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "How the latest value differs from earlier ones.")
public record Change(
        @Schema(description = "Against exactly one year earlier.")
        YearOnYear yoy,

        @Schema(description = "Against the observation before, whenever that was; null with a single observation.")
        @Nullable
        SincePrevious sincePrevious) {
    private static final Set<String> PERCENT = Set.of("percent", "persen", "%");

    /** Against exactly one year earlier, the same semester, quarter or month. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(description = "The latest value against the one exactly one year earlier.")
    public record YearOnYear(
            @Schema(description = "Latest period.", examples = "2025-S2")
            Period period,

            @Schema(description = "Period one year earlier; null when it has no value.", examples = "2024-S2") @Nullable
            Period comparedTo,

            @Schema(description = "Difference, in `unit`.", examples = "-0.19") @Nullable
            Double absolute,

            @Schema(
                    description = "Difference in percent of the absolute earlier value; null when that is 0.",
                    examples = "-3.33")
            @Nullable
            Double relativePct,

            @Schema(
                    description = "`percentage_points` (poin persen) for indicators in percent, else `units`.",
                    examples = "percentage_points")
            String unit,

            @Schema(
                    description = "Whether the change is for the better; null when neither direction is.",
                    examples = "true")
            @Nullable
            Boolean goodNews) {}

    /** Against the observation before. */
    @Schema(description = "The latest value against the observation before.")
    public record SincePrevious(
            @Schema(description = "Period of the observation before.", examples = "2025-S1")
            Period period,

            @Schema(description = "Difference, in the unit of `yoy`.", examples = "-0.12")
            double change,

            @Schema(description = "The same per year.", examples = "-0.24")
            double changePerYear) {}

    static Change of(Series series, Reasons reasons) {
        var all = series.comparable();
        var latest = all.get(all.size() - 1);
        if (all.size() == 1) {
            reasons.add("/change/sincePrevious", Reason.TOO_FEW_POINTS);
            return new Change(yearOnYear(series, latest, reasons), null);
        }
        return new Change(yearOnYear(series, latest, reasons), sincePrevious(all.get(all.size() - 2), latest));
    }

    private static YearOnYear yearOnYear(Series series, Observation latest, Reasons reasons) {
        var earlier = earlier(series.comparable(), latest.period().yearEarlier());
        var delta = earlier == null
                ? Figure.missing(Reason.NO_VALUE_ONE_YEAR_EARLIER)
                : Figure.of(latest.value() - earlier.value());
        var relative = earlier != null && earlier.value() == 0
                ? Figure.missing(Reason.PREVIOUS_IS_ZERO)
                : delta.with(
                        Figure.of(earlier == null ? 1 : Math.abs(earlier.value())),
                        (change, base) -> 100 * change / base);
        if (earlier == null) {
            reasons.add("/change/yoy/comparedTo", Reason.NO_VALUE_ONE_YEAR_EARLIER);
        }
        return new YearOnYear(
                latest.period(),
                earlier == null ? null : earlier.period(),
                delta.at("/change/yoy/absolute", reasons),
                relative.at("/change/yoy/relativePct", reasons),
                PERCENT.contains(series.unit()) ? "percentage_points" : "units",
                goodNews(series.preference(), earlier, latest, reasons));
    }

    private static @Nullable Boolean goodNews(
            Preference preference, @Nullable Observation earlier, Observation latest, Reasons reasons) {
        if (earlier == null || !preference.isKnown()) {
            reasons.add(
                    "/change/yoy/goodNews", earlier == null ? Reason.NO_VALUE_ONE_YEAR_EARLIER : Reason.NO_POLARITY);
            return null;
        }
        return preference.merit(latest.value()) > preference.merit(earlier.value());
    }

    private static @Nullable Observation earlier(List<Observation> all, Period period) {
        return all.stream()
                .filter(observation -> observation.period().equals(period))
                .findFirst()
                .orElse(null);
    }

    private static SincePrevious sincePrevious(Observation previous, Observation latest) {
        var change = latest.value() - previous.value() + 0.0;
        return new SincePrevious(previous.period(), change, change / (latest.t() - previous.t()));
    }
}
