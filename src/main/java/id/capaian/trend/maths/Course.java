package id.capaian.trend.maths;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The way from a baseline, over where the series stands, to its target. With polarity RANGE the values are distances to
 * the range: lower is better, and the target is 0.
 *
 * @param latest where the series stands or, once a value is reported for the target's period or later, where it stood
 *     then
 * @param direction +1 where higher is better, -1 where lower is
 */
record Course(Answer<Point> baseline, Point latest, Answer<Point> target, Answer<Integer> direction) {
    private static final BigDecimal LEAST_STABLE = new BigDecimal("0.1");
    private static final BigDecimal MOST_STABLE = BigDecimal.TEN;

    static Course of(Series series, Answer<Point> target) {
        var preference = series.preference();
        return new Course(
                series.baseline().map(preference::judged),
                preference.judged(standing(series, target)),
                preference.isRange() ? target.map(goal -> new Point(goal.period(), 0)) : target,
                preference.direction());
    }

    private static Point standing(Series series, Answer<Point> target) {
        return Optional.ofNullable(target.value())
                .flatMap(goal -> series.firstFrom(goal.period()))
                .orElse(series.latest())
                .point();
    }

    private Answer<Double> elapsed() {
        return baseline.map(latest::yearsSince).provided(years -> years > 0, Reason.NO_ELAPSED_TIME);
    }

    private Answer<Double> planned() {
        return target.with(baseline, Point::yearsSince).provided(years -> years > 0, Reason.TARGET_NOT_AFTER_BASELINE);
    }

    private Answer<Double> wayToTarget() {
        return target.with(baseline, (goal, start) -> Decimals.difference(goal.value(), start.value()));
    }

    private Answer<Double> wayDone() {
        return baseline.map(start -> Decimals.difference(latest.value(), start.value()));
    }

    /** Growth a year since the baseline. */
    Answer<Double> cagrObserved() {
        var now = Answer.of(latest).provided(Point::isPositive, Reason.CAGR_UNDEFINED_NON_POSITIVE);
        return elapsed().with(logRatio(now), Course::growth);
    }

    /** Growth a year that leads from the baseline to the target. */
    Answer<Double> cagrRequired() {
        var undefined = latest.isPositive() ? Reason.CAGR_REQUIRED_UNDEFINED : Reason.CAGR_UNDEFINED_NON_POSITIVE;
        var goal = target.provided(point -> !isFlat(), Reason.TARGET_EQUALS_BASELINE)
                .provided(Point::isPositive, undefined);
        return planned().with(logRatio(goal), Course::growth);
    }

    private Answer<Double> logRatio(Answer<Point> end) {
        return baseline.provided(Point::isPositive, Reason.CAGR_UNDEFINED_NON_POSITIVE)
                .with(end, (start, point) -> Math.log(point.value()) - Math.log(start.value()));
    }

    private static double growth(double years, double logRatio) {
        return Math.expm1(logRatio / years);
    }

    Answer<Double> cagrRatio() {
        return ratio(cagrRequired(), cagrObserved());
    }

    Answer<Double> observedPerYear() {
        return elapsed().with(wayDone(), (years, way) -> way / years);
    }

    Answer<Double> requiredPerYear() {
        return planned().with(wayToTarget(), (years, way) -> way / years);
    }

    Answer<Double> requiredRemainingPerYear() {
        if (isMet()) {
            return Answer.of(0.0);
        }
        return target.map(goal -> goal.yearsSince(latest))
                .provided(years -> years > 0, Reason.TARGET_DATE_PASSED)
                .with(target, (years, goal) -> Decimals.difference(goal.value(), latest.value()) / years);
    }

    Answer<Double> linearRatio() {
        return ratio(requiredPerYear().provided(pace -> !isFlat(), Reason.TARGET_EQUALS_BASELINE), observedPerYear());
    }

    /** The sign comes from what is better: of two signed rates, two that worsen would read as progress. */
    private Answer<Double> ratio(Answer<Double> required, Answer<Double> observed) {
        return required.with(observed, (should, is) -> is / Math.abs(should))
                .with(direction, (ratio, sign) -> sign * ratio);
    }

    Answer<Double> journeyPct() {
        return wayToTarget()
                .provided(way -> !isFlat(), Reason.TARGET_EQUALS_BASELINE)
                .provided(way -> !direction.is(sign -> sign * way < 0), Reason.TARGET_LESS_AMBITIOUS_THAN_BASELINE)
                .with(wayDone(), (way, done) -> 100 * (done / way));
    }

    Answer<Double> timePct() {
        return planned()
                .with(baseline, (years, start) -> 100 * latest.yearsSince(start) / years)
                .map(percent -> Math.min(Math.max(percent, 0), 100));
    }

    Answer<Double> expectedNow() {
        return timePct()
                .with(wayToTarget(), (percent, way) -> way * percent / 100)
                .with(baseline, (part, start) -> start.value() + part);
    }

    Answer<Double> gapToPath() {
        return expectedNow()
                .map(line -> Decimals.difference(latest.value(), line))
                .with(direction, (gap, sign) -> sign * gap);
    }

    boolean isMet() {
        return direction.is(sign -> target.is(goal -> sign * Double.compare(latest.value(), goal.value()) >= 0));
    }

    boolean isDue() {
        return target.is(goal -> latest.yearsSince(goal) >= 0);
    }

    boolean isFlat() {
        return target.is(goal -> baseline.is(start -> start.value() == goal.value()));
    }

    /** Growth rates towards a target near zero, or far beyond the baseline, mislead. */
    boolean isGrowthStable() {
        return target.with(baseline, (goal, start) -> goal.value() / start.value())
                .map(Decimals::forThreshold)
                .is(ratio -> ratio.compareTo(LEAST_STABLE) >= 0 && ratio.compareTo(MOST_STABLE) <= 0);
    }
}
