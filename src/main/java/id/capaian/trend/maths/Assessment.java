package id.capaian.trend.maths;

/** What can be said of a direction. */
public enum Assessment {
    /** Fewer than five observations: no order of four can be significant. */
    INSUFFICIENT_DATA,
    NO_SIGNIFICANT_TREND,
    IMPROVING,
    WORSENING,
    /** It rises, and neither direction is better. */
    INCREASING,
    /** It falls, and neither direction is better. */
    DECREASING,
    /** No significant trend, and neither direction is better. */
    NO_TREND
}
