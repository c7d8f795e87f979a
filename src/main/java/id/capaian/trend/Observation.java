package id.capaian.trend;

import id.capaian.indicator.Period;

/**
 * One figure of a series.
 *
 * @param value finite
 * @param seriesBreak whether from this period on another method was used
 */
public record Observation(Period period, double value, boolean seriesBreak) {
    public Observation {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a value must be finite");
        }
    }

    double t() {
        return period.decimalYear();
    }
}
