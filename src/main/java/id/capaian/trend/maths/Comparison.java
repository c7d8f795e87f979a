package id.capaian.trend.maths;

import id.capaian.indicator.AchievementFormula;

/**
 * An actual value set against what it should be.
 *
 * @param percent by the formula; not clipped, so it may be below 0 or above 100
 */
record Comparison(double percent, AppliedFormula formula) {

    static Answer<Comparison> of(double actual, Answer<Double> target, Measure measure) {
        if (measure.preference().isRange()) {
            return withRange(actual, measure.preference());
        }
        var goal = target.value();
        if (goal == null || goal == actual) {
            return target.map(reached -> new Comparison(100, AppliedFormula.EQUAL));
        }
        return goal <= 0 ? Answer.none(Reason.NON_POSITIVE_TARGET) : withTarget(actual, goal, measure);
    }

    private static Answer<Comparison> withTarget(double actual, double target, Measure measure) {
        var formula = formula(measure);
        if (actual <= 0 && formula.is(AchievementFormula.TARGET_PER_REALISASI::equals)) {
            return Answer.none(Reason.NO_ACTUAL);
        }
        return formula.with(
                formula.map(known -> percent(known, actual, target)),
                (known, percent) -> new Comparison(percent, AppliedFormula.of(known)));
    }

    private static double percent(AchievementFormula formula, double actual, double target) {
        return switch (formula) {
            case REALISASI_PER_TARGET -> 100 * actual / target;
            case DUA_KURANG_RASIO -> 100 * (2 - actual / target);
            case TARGET_PER_REALISASI -> 100 * target / actual;
        };
    }

    private static Answer<AchievementFormula> formula(Measure measure) {
        var usual = measure.preference()
                .direction()
                .map(sign -> sign > 0 ? AchievementFormula.REALISASI_PER_TARGET : AchievementFormula.DUA_KURANG_RASIO);
        return measure.formula() == null ? usual : Answer.of(measure.formula());
    }

    /** Against the bound that is crossed, which should not be (PermenPANRB 8/2021 for the nearest bound). */
    private static Answer<Comparison> withRange(double actual, Preference range) {
        if (range.distance(actual) == 0) {
            return Answer.of(new Comparison(100, AppliedFormula.RANGE_INSIDE));
        }
        var below = actual < range.low();
        var bound = Answer.of(below ? range.low() : range.high())
                .provided(crossed -> crossed > 0, Reason.NON_POSITIVE_TARGET);
        return below
                ? bound.map(low -> 100 * actual / low)
                        .map(percent -> new Comparison(percent, AppliedFormula.RANGE_BELOW))
                : bound.map(high -> 100 * (2 - actual / high))
                        .map(percent -> new Comparison(percent, AppliedFormula.RANGE_ABOVE));
    }
}
