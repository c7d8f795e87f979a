package id.capaian.trend.maths;

import id.capaian.indicator.Period;

/**
 * One measured value of a series.
 *
 * @param value finite
 * @param seriesBreak whether another method is used from this period on
 */
public record Observation(Period period, double value, boolean seriesBreak) {
    public Observation {
        value = finite(value);
    }

    Point point() {
        return new Point(period, value);
    }

    static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a value must be a finite number");
        }
        return value + 0.0;
    }
}
