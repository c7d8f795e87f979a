package id.capaian.indicator;

/** Which values of an indicator are better; an indicator without a polarity has none of these. */
public enum Polarity {
    HIGHER_BETTER,
    LOWER_BETTER,
    /** Within two bounds is good, and the nearer to them the better. */
    RANGE
}
