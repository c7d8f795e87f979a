package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the latest value differs from earlier ones. */
@Schema(description = "How the latest value differs from earlier ones.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Change(
        @Schema(description = "Against exactly one year earlier.")
        YearOnYear yoy,

        @Schema(
                nullable = true,
                description = "Against the observation before, whenever that was; null where there is only one.")
        @Nullable
        SincePrevious sincePrevious) {

    static Change of(Series series, Reasons reasons) {
        var section = reasons.of("change");
        return new Change(YearOnYear.of(series, section.of("yoy")), SincePrevious.of(series, section));
    }

    /** Against the same semester, quarter or month one year earlier. */
    @Schema(description = "The latest value against that of exactly one year earlier, never of another period.")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record YearOnYear(
            @Schema(description = "Latest period.", examples = "2025-S1")
            Period period,

            @Schema(
                    nullable = true,
                    description = "Period one year earlier; null where it has no value.",
                    examples = "2024-S1")
            @Nullable
            Period comparedTo,

            @Schema(nullable = true, description = "Difference, in `unit`.", examples = "-0.21") @Nullable
            Double absolute,

            @Schema(
                    nullable = true,
                    description = "Difference in percent of the earlier value without its sign; null where that is 0.",
                    examples = "-3.5958904109589")
            @Nullable
            Double relativePct,

            @Schema(
                    description = "Unit of differences: `percentage_points` (poin persen) for an indicator in percent,"
                            + " else `units`.",
                    enumeration = {"percentage_points", "units"},
                    examples = "percentage_points")
            String unit,

            @Schema(
                    nullable = true,
                    description = "Whether the value became better; false where it is as good. Null where neither"
                            + " direction is better.",
                    examples = "true")
            @Nullable
            Boolean goodNews) {

        static YearOnYear of(Series series, Reasons reasons) {
            var latest = series.latest();
            var earlier = yearEarlier(series, latest);
            var change = earlier.map(before -> Decimals.difference(latest.value(), before.value()));
            var base = earlier.map(before -> Math.abs(before.value()))
                    .provided(before -> before != 0, Reason.PREVIOUS_IS_ZERO);
            return new YearOnYear(
                    latest.period(),
                    reasons.value("comparedTo", earlier.map(Observation::period)),
                    reasons.number("absolute", change),
                    reasons.number("relativePct", base.with(change, (whole, part) -> 100 * (part / whole))),
                    series.measure().isInPercent() ? "percentage_points" : "units",
                    reasons.value("goodNews", isBetter(series.preference(), latest, earlier)));
        }

        private static Answer<Observation> yearEarlier(Series series, Observation latest) {
            return Answer.ofNullable(
                    series.comparable().stream()
                            .filter(before -> latest.period().yearsSince(before.period()) == 1)
                            .findFirst()
                            .orElse(null),
                    Reason.NO_VALUE_ONE_YEAR_EARLIER);
        }

        private static Answer<Boolean> isBetter(
                Preference preference, Observation latest, Answer<Observation> earlier) {
            var now = preference.merit(latest.value());
            return earlier.with(
                    now, (before, merit) -> preference.merit(before.value()).is(then -> merit > then));
        }
    }

    /** Against the observation before. */
    @Schema(description = "The latest value against the observation before, whenever that was.")
    public record SincePrevious(
            @Schema(description = "Period of the observation before.", examples = "2024-S2")
            Period period,

            @Schema(description = "Difference, in the `unit` of `yoy`.", examples = "-0.07") @Nullable
            Double change,

            @Schema(description = "The same for a whole year.", examples = "-0.14") @Nullable
            Double changePerYear) {

        static @Nullable SincePrevious of(Series series, Reasons reasons) {
            var all = series.comparable();
            if (all.size() == 1) {
                reasons.note("sincePrevious", Reason.TOO_FEW_POINTS);
                return null;
            }
            return between(all.get(all.size() - 2), series.latest(), reasons.of("sincePrevious"));
        }

        private static SincePrevious between(Observation before, Observation latest, Reasons reasons) {
            var change = Answer.of(Decimals.difference(latest.value(), before.value()));
            var years = latest.period().yearsSince(before.period());
            return new SincePrevious(
                    before.period(),
                    reasons.number("change", change),
                    reasons.number("changePerYear", change.map(whole -> whole / years)));
        }
    }
}
