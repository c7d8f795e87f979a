package id.capaian.trend.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.capaian.indicator.AchievementFormula;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import id.capaian.trend.maths.Measure;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Plan;
import id.capaian.trend.maths.Point;
import id.capaian.trend.maths.Preference;
import id.capaian.trend.maths.Series;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Numbers to be judged, with what is needed to judge them. */
@Schema(description = "Numbers to be judged, with what is needed to judge them.")
public record TrendEvaluation(
        @Schema(description = "How often there is a number.", examples = "YEAR") @NotNull
        Frequency frequency,

        @Schema(
                description = "Unit of the numbers; with `persen`, `percent` or `%` differences are percentage points.",
                examples = "persen")
        @Size(max = 40)
        @Nullable
        String unit,

        @Schema(description = "Decimals to show in the summary. Default 2.", examples = "2") @Min(0) @Max(10) @Nullable
        Integer decimals,

        @Schema(description = "Which direction is better; absent when neither is.", examples = "LOWER_BETTER") @Nullable
        Polarity polarity,

        @Schema(description = "Only with polarity RANGE: where it is best.") @Valid @Nullable
        Range range,

        @Schema(description = "Smallest possible value.", examples = "0")
        @Digits(integer = DIGITS, fraction = DECIMALS)
        @Nullable
        BigDecimal min,

        @Schema(description = "Largest possible value.", examples = "100")
        @Digits(integer = DIGITS, fraction = DECIMALS)
        @Nullable
        BigDecimal max,

        @Schema(
                description = "How an attainment is computed. Default: the usual formula of the polarity.",
                examples = "DUA_KURANG_RASIO")
        @Nullable
        AchievementFormula achievementFormula,

        @Schema(description = "Where the way to the target begins. Default: the first comparable observation.")
        @Valid
        @Nullable
        Baseline baseline,

        @Schema(description = "Where the way should end. Default: the last of `targets`.") @Valid @Nullable
        Goal target,

        @Schema(
                description = "Targets of single periods, one for each at most; one of a whole year is due in the"
                        + " year's last period.")
        @Valid
        @Size(max = 1000)
        @Nullable
        List<@NotNull Goal> targets,

        @Schema(
                description = "When the question is asked, to notice a target that is due but not reported. Default:"
                        + " that is not noticed.",
                examples = "2026")
        @Nullable
        Period asOf,

        @Schema(
                description = "First period of the window. Default: ten years before the latest observation.",
                examples = "2019")
        @Nullable
        Period since,

        @Schema(description = "The numbers, in any order.") @Valid @NotNull @Size(min = 1, max = 5000)
        List<@NotNull Value> observations) {
    private static final int DIGITS = 18;
    private static final int DECIMALS = 30;
    private static final int USUAL_DECIMALS = 2;

    /** Where it is best. */
    @Schema(name = "EvaluationRange")
    public record Range(
            @Schema(description = "Lower bound, inclusive.", examples = "2.5")
            @NotNull
            @Digits(integer = DIGITS, fraction = DECIMALS)
            BigDecimal low,

            @Schema(description = "Upper bound, inclusive.", examples = "3.5")
            @NotNull
            @Digits(integer = DIGITS, fraction = DECIMALS)
            BigDecimal high) {}

    /** Where the way begins. */
    @Schema(name = "EvaluationBaseline")
    public record Baseline(
            @Schema(description = "Period.", examples = "2021") @NotNull
            Period period,

            @Schema(
                    description =
                            "Value then. Default: the observation of the period or, without one, the first after.",
                    examples = "6.66")
            @Digits(integer = DIGITS, fraction = DECIMALS)
            @Nullable
            BigDecimal value) {}

    /** What is aimed at. */
    @Schema(name = "EvaluationTarget")
    public record Goal(
            @Schema(description = "Period in which it is due.", examples = "2029") @NotNull
            Period period,

            @Schema(description = "Value.", examples = "3.5") @NotNull @Digits(integer = DIGITS, fraction = DECIMALS)
            BigDecimal value) {

        Point point() {
            return new Point(period, value.doubleValue());
        }
    }

    /** One of the numbers. */
    @Schema(name = "EvaluationObservation")
    public record Value(
            @Schema(description = "Period, of the frequency.", examples = "2025") @NotNull
            Period period,

            @Schema(description = "Number.", examples = "5.63") @NotNull @Digits(integer = DIGITS, fraction = DECIMALS)
            BigDecimal value,

            @Schema(
                    description = "true when from here on another method was used: earlier numbers are not compared."
                            + " Default false.",
                    examples = "false")
            @JsonProperty("break")
            @Nullable
            Boolean seriesBreak) {

        Observation observation() {
            return new Observation(period, value.doubleValue(), Boolean.TRUE.equals(seriesBreak));
        }
    }

    List<Goal> allTargets() {
        return Objects.requireNonNullElse(targets, List.of());
    }

    /** The numbers as the maths wants them; a misfit is 422, a period named twice 409, each with its place. */
    Series series() {
        EvaluationRules.check(this);
        return new Series(
                measure(),
                plan(),
                asOf,
                since,
                observations.stream().map(Value::observation).toList());
    }

    private Measure measure() {
        var preference = range == null
                ? Preference.of(polarity)
                : new Preference(
                        polarity, range.low().doubleValue(), range.high().doubleValue());
        return new Measure(
                frequency,
                Objects.requireNonNullElse(unit, ""),
                Objects.requireNonNullElse(decimals, USUAL_DECIMALS),
                preference,
                achievementFormula,
                number(min),
                number(max));
    }

    private Plan plan() {
        var start = baseline == null ? null : new Plan.Baseline(baseline.period(), number(baseline.value()));
        return new Plan(start, allTargets().stream().map(Goal::point).toList(), target == null ? null : target.point());
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : Double.valueOf(number.doubleValue());
    }
}
