package id.capaian.trend.maths;

import id.capaian.indicator.Period;

/**
 * A value that belongs to a period: a target, or where a way begins or stands.
 *
 * @param value finite
 */
public record Point(Period period, double value) {
    public Point {
        value = Observation.finite(value);
    }

    boolean isPositive() {
        return value > 0;
    }

    double yearsSince(Point earlier) {
        return period.yearsSince(earlier.period);
    }
}
