package id.capaian.trend.maths;

import java.math.BigDecimal;

/** How an indicator stands on the way to its target. */
public enum Status {
    TARGET_ACHIEVED,
    TARGET_MISSED,
    ON_TRACK,
    NEEDS_ACCELERATION,
    OFF_TRACK,
    MOVING_AWAY,
    IN_RANGE,
    LEFT_RANGE,
    SIGNIFICANT_PROGRESS,
    MODERATE_PROGRESS,
    NO_CHANGE,
    MODERATE_MOVEMENT_AWAY,
    SIGNIFICANT_MOVEMENT_AWAY,
    NOT_AVAILABLE;

    private static final BigDecimal ON_TRACK_FROM = new BigDecimal("0.95");
    private static final BigDecimal NEEDS_ACCELERATION_FROM = new BigDecimal("0.60");
    private static final BigDecimal SIGNIFICANT_FROM = new BigDecimal("0.01");

    boolean isOnTrack() {
        return this == ON_TRACK || this == TARGET_ACHIEVED || this == IN_RANGE;
    }

    /** Whether it was told from observed per required pace. */
    public boolean isByPace() {
        return this == ON_TRACK || this == NEEDS_ACCELERATION || this == OFF_TRACK || this == MOVING_AWAY;
    }

    boolean isMovingAway() {
        return this == MOVING_AWAY
                || this == LEFT_RANGE
                || this == MODERATE_MOVEMENT_AWAY
                || this == SIGNIFICANT_MOVEMENT_AWAY;
    }

    /** Of a series of at least one observation, on the way to its last target. */
    public static Status of(Series series) {
        return Verdict.of(Course.of(series, series.plan().lastTarget()), series).status();
    }

    /** By the observed pace as a share of the required one. */
    static Status ofRatio(double ratio) {
        var rounded = Decimals.forThreshold(ratio);
        if (rounded.compareTo(ON_TRACK_FROM) >= 0) {
            return ON_TRACK;
        }
        if (rounded.compareTo(NEEDS_ACCELERATION_FROM) >= 0) {
            return NEEDS_ACCELERATION;
        }
        return rounded.signum() >= 0 ? OFF_TRACK : MOVING_AWAY;
    }

    /** By the growth a year in the good direction, where there is no target: the bands of Eurostat. */
    static Status ofGrowth(double growth) {
        var rounded = Decimals.forThreshold(growth);
        if (rounded.signum() == 0) {
            return NO_CHANGE;
        }
        var significant = rounded.abs().compareTo(SIGNIFICANT_FROM) >= 0;
        if (rounded.signum() > 0) {
            return significant ? SIGNIFICANT_PROGRESS : MODERATE_PROGRESS;
        }
        return significant ? SIGNIFICANT_MOVEMENT_AWAY : MODERATE_MOVEMENT_AWAY;
    }
}
