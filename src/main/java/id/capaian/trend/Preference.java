package id.capaian.trend;

import id.capaian.indicator.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Which of two values is better.
 *
 * @param low lower bound of the best range, used with RANGE only
 * @param high upper bound of the best range, used with RANGE only
 */
public record Preference(@Nullable Polarity polarity, double low, double high) {

    /** A preference without a range. */
    public static Preference of(@Nullable Polarity polarity) {
        return new Preference(polarity, 0, 0);
    }

    boolean isKnown() {
        return polarity != null;
    }

    boolean isRange() {
        return polarity == Polarity.RANGE;
    }

    /** +1 where higher is better, -1 where lower is; of a range, the distance to it is meant, and lower is better. */
    int sign() {
        return polarity == Polarity.HIGHER_BETTER ? 1 : -1;
    }

    /** How far a value lies outside the range; 0 within it, bounds included. */
    double distance(double value) {
        return Math.max(Math.max(low - value, value - high), 0);
    }

    /** Larger is better. */
    double merit(double value) {
        return sign() * (isRange() ? distance(value) : value);
    }
}
