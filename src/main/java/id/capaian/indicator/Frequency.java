package id.capaian.indicator;

/** How often an indicator is measured. */
public enum Frequency {
    YEAR(1),
    SEMESTER(2),
    QUARTER(4),
    MONTH(12);

    private final int periodsPerYear;

    Frequency(int periodsPerYear) {
        this.periodsPerYear = periodsPerYear;
    }

    /** Periods in a year: 1, 2, 4 or 12. */
    public int periodsPerYear() {
        return periodsPerYear;
    }

    /** Months in a period: 12, 6, 3 or 1. */
    public int monthsPerPeriod() {
        return 12 / periodsPerYear;
    }
}
