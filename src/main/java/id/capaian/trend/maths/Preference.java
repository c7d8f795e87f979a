package id.capaian.trend.maths;

import id.capaian.indicator.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Which of two values is the better one.
 *
 * @param polarity null where neither direction is better
 * @param low lower bound of the good range, included; needed with RANGE, otherwise unused
 * @param high upper bound of the good range, included; needed with RANGE, otherwise unused
 */
public record Preference(@Nullable Polarity polarity, double low, double high) {
    public Preference {
        low = Observation.finite(low);
        high = Observation.finite(high);
        if (low > high) {
            throw new IllegalArgumentException("the range must not end below its beginning");
        }
    }

    /** A preference without a range. */
    public static Preference of(@Nullable Polarity polarity) {
        if (polarity == Polarity.RANGE) {
            throw new IllegalArgumentException("RANGE needs its bounds");
        }
        return new Preference(polarity, 0, 0);
    }

    boolean isRange() {
        return polarity == Polarity.RANGE;
    }

    /** +1 where higher is better, -1 where lower is; a distance to the range should be low. */
    Answer<Integer> direction() {
        return Answer.ofNullable(polarity, Reason.NO_POLARITY).map(known -> known == Polarity.HIGHER_BETTER ? 1 : -1);
    }

    /** How far a value lies outside the range; 0 inside and on the bounds. */
    double distance(double value) {
        var outside = Math.max(Decimals.difference(low, value), Decimals.difference(value, high));
        return Math.min(Math.max(outside, 0), Double.MAX_VALUE);
    }

    /** The bound that a value lies nearest to, the lower one of two equally near. */
    double nearestBound(double value) {
        return Math.abs(Decimals.difference(value, high)) < Math.abs(Decimals.difference(value, low)) ? high : low;
    }

    /** What a value is judged by: itself, or its distance to the range. */
    double judged(double value) {
        return isRange() ? distance(value) : value;
    }

    Point judged(Point point) {
        return new Point(point.period(), judged(point.value()));
    }

    /** What rises where a value does: the value itself or, with a range, less its distance to it. */
    double rising(double value) {
        return isRange() ? 0.0 - distance(value) : value;
    }

    /** How good a value is; larger is better. */
    Answer<Double> merit(double value) {
        return direction().map(sign -> sign * judged(value));
    }
}
