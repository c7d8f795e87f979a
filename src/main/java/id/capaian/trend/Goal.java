package id.capaian.trend;

import id.capaian.indicator.Period;

/** A value that is set for a period: a target, or the baseline that targets start from. */
public record Goal(Period period, double value) {
    double t() {
        return period.decimalYear();
    }
}
