package id.capaian.trend.maths;

/** What decided a status. */
public enum Method {
    /** Observed per required growth rate, after Eurostat. */
    EUROSTAT_CAGR_RATIO,
    /** Observed per required change along straight lines, where growth rates are undefined or would mislead. */
    LINEAR_PACE_RATIO,
    /** The value itself: the target is met, missed, or was already held by the baseline. */
    VALUE_VS_TARGET,
    /** Growth rate without a target, after Eurostat. */
    CAGR_NO_TARGET,
    /** Position in the range, or the pace towards it along a straight line. */
    DISTANCE_TO_RANGE
}
