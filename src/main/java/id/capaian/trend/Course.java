package id.capaian.trend;

import org.jspecify.annotations.Nullable;

/**
 * The way from a baseline to where the series stands and to where it should be; of a range, the distances to it are
 * meant, and the target is 0.
 *
 * @param direction +1 where higher is better, -1 where lower is, 0 where neither is
 */
record Course(
        double t0,
        double y0,
        double t1,
        double y1,
        @Nullable Double tT,
        @Nullable Double yT,
        int direction) {
    private static final double LEAST_TARGET_RATIO = 0.1;
    private static final double MOST_TARGET_RATIO = 10;

    private Figure targetTime() {
        return tT == null ? Figure.missing(Reason.NO_TARGET) : Figure.of(tT);
    }

    Figure target() {
        return yT == null ? Figure.missing(Reason.NO_TARGET) : Figure.of(yT);
    }

    private Figure elapsed() {
        return Figure.of(t1 - t0).unless(t1 <= t0, Reason.NO_ELAPSED_TIME);
    }

    private Figure planned() {
        return targetTime()
                .with(Figure.of(t0), (end, start) -> end - start)
                .unless(tT != null && tT <= t0, Reason.TARGET_NOT_AFTER_BASELINE);
    }

    /** Yearly growth rate since the baseline. */
    Figure cagrObserved() {
        return elapsed()
                .unless(y0 <= 0 || y1 <= 0, Reason.CAGR_UNDEFINED_NON_POSITIVE)
                .with(Figure.of(y1), (years, now) -> growth(y0, now, years));
    }

    /** Yearly growth rate that leads to the target. */
    Figure cagrRequired() {
        return planned()
                .unless(y0 <= 0 || (y1 <= 0 && hasNonPositiveTarget()), Reason.CAGR_UNDEFINED_NON_POSITIVE)
                .unless(hasNonPositiveTarget(), Reason.CAGR_REQUIRED_UNDEFINED)
                .unless(isFlat(), Reason.TARGET_EQUALS_BASELINE)
                .with(target(), (years, goal) -> growth(y0, goal, years));
    }

    private static double growth(double from, double to, double years) {
        return Math.expm1((Math.log(to) - Math.log(from)) / years);
    }

    /** Observed over required growth; negative when moving away. The sign comes from what is better. */
    Figure cagrRatio() {
        return cagrRequired().with(cagrObserved(), this::ratio).unless(direction == 0, Reason.NO_POLARITY);
    }

    Figure observedPerYear() {
        return elapsed().with(Figure.of(y1 - y0), (years, change) -> change / years);
    }

    Figure requiredPerYear() {
        return planned().with(target(), (years, goal) -> (goal - y0) / years);
    }

    /** What is still needed each year until the target is due. */
    Figure requiredRemainingPerYear() {
        if (isMet()) {
            return Figure.of(0);
        }
        return targetTime()
                .unless(tT != null && t1 >= tT, Reason.TARGET_DATE_PASSED)
                .with(target(), (end, goal) -> (goal - y1) / (end - t1));
    }

    Figure linearRatio() {
        return requiredPerYear()
                .unless(isFlat(), Reason.TARGET_EQUALS_BASELINE)
                .with(observedPerYear(), this::ratio)
                .unless(direction == 0, Reason.NO_POLARITY);
    }

    private double ratio(double required, double observed) {
        return direction * observed / Math.abs(required);
    }

    /** Share of the way that is done, in percent. */
    Figure journeyPct() {
        return target().unless(isFlat(), Reason.TARGET_EQUALS_BASELINE)
                .unless(isLessAmbitious(), Reason.TARGET_LESS_AMBITIOUS_THAN_BASELINE)
                .with(Figure.of(y0), (goal, start) -> 100 * (y1 - start) / (goal - start));
    }

    /** Share of the time that has passed, in percent, 0 to 100. */
    Figure timePct() {
        return planned().with(Figure.of(t1 - t0), (all, passed) -> Math.min(Math.max(100 * passed / all, 0), 100));
    }

    /** Where the straight line to the target stands now. */
    Figure expectedNow() {
        return timePct().with(target(), (percent, goal) -> y0 + (goal - y0) * percent / 100);
    }

    /** How far the series is ahead of that line, or behind it when negative. */
    Figure gapToPath() {
        return expectedNow()
                .with(Figure.of(y1), (line, now) -> direction * (now - line))
                .unless(direction == 0, Reason.NO_POLARITY);
    }

    boolean isMet() {
        return yT != null && direction != 0 && direction * (y1 - yT) >= 0;
    }

    boolean isDue() {
        return tT != null && t1 >= tT;
    }

    private boolean hasNonPositiveTarget() {
        return yT != null && yT <= 0;
    }

    boolean isFlat() {
        return yT != null && yT == y0;
    }

    private boolean isLessAmbitious() {
        return yT != null && direction * (yT - y0) < 0;
    }

    /** Growth rates towards a target near zero, or far away, say little. */
    boolean isGrowthUnstable() {
        return yT != null && y0 > 0 && (yT / y0 < LEAST_TARGET_RATIO || yT / y0 > MOST_TARGET_RATIO);
    }
}
