package id.capaian.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.AchievementFormula;
import id.capaian.indicator.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the latest value attains the target of its own period, with the predicate of Permendagri 86/2017. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "How far the latest value attains the target of its own period.")
public record Attainment(
        @Schema(description = "Latest value.", examples = "5.51")
        double actual,

        @Schema(description = "Target of the same period; null without one.", examples = "5.0") @Nullable
        Double target,

        @Schema(
                description = "Attainment in percent by `formula`; not clipped, so it may be below 0 or above 100.",
                examples = "89.8")
        @Nullable
        Double achievementPct,

        @Schema(description = "The same, clipped to 0 to 100.", examples = "89.8") @Nullable
        Double cappedPct,

        @Schema(
                description = "Permendagri 86/2017: SANGAT_TINGGI from 91, TINGGI from 76, SEDANG from 66, RENDAH"
                        + " from 51, SANGAT_RENDAH below, of the value rounded to two decimals.",
                examples = "TINGGI")
        @Nullable
        Predicate predicate,

        @Schema(
                description = "REALISASI_PER_TARGET 100·A/T, DUA_KURANG_RASIO 100·(2-A/T), TARGET_PER_REALISASI"
                        + " 100·T/A, EQUAL, or for ranges RANGE_INSIDE 100, RANGE_BELOW 100·A/low,"
                        + " RANGE_ABOVE 100·(2-A/high).",
                examples = "DUA_KURANG_RASIO")
        @Nullable
        String formula,

        @Schema(
                description = "Whether the value falls between two of the classes as the regulation prints them"
                        + " (91-100, 76-90, 66-75, 51-65), where the lower bound decides.",
                examples = "false")
        @Nullable
        Boolean inPrintedGap) {

    /** Classes of attainment. */
    public enum Predicate {
        SANGAT_TINGGI(91),
        TINGGI(76),
        SEDANG(66),
        RENDAH(51),
        SANGAT_RENDAH(Integer.MIN_VALUE);

        private final int from;

        Predicate(int from) {
            this.from = from;
        }

        static Predicate of(BigDecimal percent) {
            for (var predicate : values()) {
                if (percent.compareTo(BigDecimal.valueOf(predicate.from)) >= 0) {
                    return predicate;
                }
            }
            return SANGAT_RENDAH;
        }

        /** The classes are printed in whole percents: 90.5 is in none of them. */
        static boolean isInPrintedGap(BigDecimal percent) {
            for (var predicate : values()) {
                var gap = BigDecimal.valueOf(predicate.from).subtract(percent);
                if (gap.signum() > 0 && gap.compareTo(BigDecimal.ONE) < 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A percentage and the name of its formula. */
    private record Result(Figure percent, @Nullable String formula) {
        static Result missing(Reason reason) {
            return new Result(Figure.missing(reason), null);
        }

        static Result of(double percent, Enum<?> formula) {
            return new Result(Figure.of(percent), formula.name());
        }
    }

    private enum Special {
        EQUAL,
        RANGE_INSIDE,
        RANGE_BELOW,
        RANGE_ABOVE
    }

    static Attainment of(Series series, Reasons reasons) {
        var all = series.comparable();
        var latest = all.get(all.size() - 1);
        var goal = series.targetOf(latest.period());
        var result = series.preference().isRange()
                ? inRange(latest.value(), series.preference())
                : result(latest.value(), goal, series);
        var target = goal == null ? Figure.missing(Reason.NO_TARGET) : Figure.of(goal.value());
        return of(latest.value(), target.at("/achievement/target", reasons), result, reasons);
    }

    private static Attainment of(double actual, @Nullable Double target, Result result, Reasons reasons) {
        var percent = result.percent().at("/achievement/achievementPct", reasons);
        if (percent == null) {
            for (var part : new String[] {"cappedPct", "predicate", "formula", "inPrintedGap"}) {
                result.percent().at("/achievement/" + part, reasons);
            }
            return new Attainment(actual, target, null, null, null, null, null);
        }
        var rounded = BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP);
        return new Attainment(
                actual,
                target,
                percent,
                Math.min(Math.max(percent, 0), 100),
                Predicate.of(rounded),
                result.formula(),
                Predicate.isInPrintedGap(rounded));
    }

    private static Result result(double actual, @Nullable Goal goal, Series series) {
        if (goal == null) {
            return Result.missing(Reason.NO_TARGET);
        }
        if (actual == goal.value()) {
            return Result.of(100, Special.EQUAL);
        }
        if (goal.value() <= 0) {
            return Result.missing(Reason.NON_POSITIVE_TARGET);
        }
        var formula = formula(series);
        if (formula == null) {
            return Result.missing(Reason.NO_POLARITY);
        }
        return switch (formula) {
            case REALISASI_PER_TARGET -> Result.of(100 * actual / goal.value(), formula);
            case DUA_KURANG_RASIO -> Result.of(100 * (2 - actual / goal.value()), formula);
            case TARGET_PER_REALISASI ->
                actual == 0 ? Result.missing(Reason.NO_ACTUAL) : Result.of(100 * goal.value() / actual, formula);
        };
    }

    private static @Nullable AchievementFormula formula(Series series) {
        if (series.formula() != null || !series.preference().isKnown()) {
            return series.formula();
        }
        return series.preference().polarity() == Polarity.HIGHER_BETTER
                ? AchievementFormula.REALISASI_PER_TARGET
                : AchievementFormula.DUA_KURANG_RASIO;
    }

    private static Result inRange(double actual, Preference range) {
        if (range.distance(actual) == 0) {
            return Result.of(100, Special.RANGE_INSIDE);
        }
        var below = actual < range.low();
        if ((below ? range.low() : range.high()) <= 0) {
            return Result.missing(Reason.NON_POSITIVE_TARGET);
        }
        return below
                ? Result.of(100 * actual / range.low(), Special.RANGE_BELOW)
                : Result.of(100 * (2 - actual / range.high()), Special.RANGE_ABOVE);
    }
}
