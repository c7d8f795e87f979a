package id.capaian.indicator;

/** How many periods a year has. */
public enum Frequency {
    YEAR(1),
    SEMESTER(2),
    QUARTER(4),
    MONTH(12);

    private final int periodsPerYear;

    Frequency(int periodsPerYear) {
        this.periodsPerYear = periodsPerYear;
    }

    public int periodsPerYear() {
        return periodsPerYear;
    }

    public int monthsPerPeriod() {
        return 12 / periodsPerYear;
    }
}
