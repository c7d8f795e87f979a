package id.capaian.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whether an indicator is on its way. */
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

    private static final int DECIMALS = 9;
    private static final BigDecimal ON_TRACK_FROM = new BigDecimal("0.95");
    private static final BigDecimal NEEDS_ACCELERATION_FROM = new BigDecimal("0.60");
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    /** From the ratio of the observed to the required pace. */
    static Status ofRatio(double ratio) {
        var rounded = rounded(ratio);
        if (rounded.compareTo(ON_TRACK_FROM) >= 0) {
            return ON_TRACK;
        }
        if (rounded.compareTo(NEEDS_ACCELERATION_FROM) >= 0) {
            return NEEDS_ACCELERATION;
        }
        return rounded.signum() >= 0 ? OFF_TRACK : MOVING_AWAY;
    }

    /** From the yearly growth towards the better, where there is no target (Eurostat's classes). */
    static Status ofGrowth(double growth) {
        var rounded = rounded(growth);
        if (rounded.compareTo(ONE_PERCENT) >= 0) {
            return SIGNIFICANT_PROGRESS;
        }
        if (rounded.compareTo(ONE_PERCENT.negate()) <= 0) {
            return SIGNIFICANT_MOVEMENT_AWAY;
        }
        return switch (rounded.signum()) {
            case 1 -> MODERATE_PROGRESS;
            case 0 -> NO_CHANGE;
            default -> MODERATE_MOVEMENT_AWAY;
        };
    }

    /** Thresholds are compared after rounding, so that binary fractions do not decide. */
    private static BigDecimal rounded(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
