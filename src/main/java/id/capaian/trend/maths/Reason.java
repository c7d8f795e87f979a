package id.capaian.trend.maths;

/** Why a figure of the report is missing, or why it was passed over. */
public enum Reason {
    /** Nothing was measured. */
    NO_DATA,
    /** The baseline asked for has no value; where a later observation exists, the first such one serves. */
    NO_BASELINE,
    NO_TARGET,
    /** Neither direction is known to be better. */
    NO_POLARITY,
    /** The latest observation is not after the baseline. */
    NO_ELAPSED_TIME,
    /** Growth rates need values above 0. */
    CAGR_UNDEFINED_NON_POSITIVE,
    /** Growth towards a target of 0 or below is not defined. */
    CAGR_REQUIRED_UNDEFINED,
    /** The target is less than a tenth, or more than ten times, the baseline: growth rates would mislead. */
    CAGR_UNSTABLE_TARGET_RATIO,
    TARGET_EQUALS_BASELINE,
    TARGET_LESS_AMBITIOUS_THAN_BASELINE,
    TARGET_NOT_AFTER_BASELINE,
    TARGET_DATE_PASSED,
    /** The target's period is over, but no value was reported for it. */
    TARGET_PERIOD_NOT_REPORTED,
    TOO_FEW_POINTS,
    NO_VALUE_ONE_YEAR_EARLIER,
    PREVIOUS_IS_ZERO,
    NON_POSITIVE_TARGET,
    /** No actual value above 0 to divide by. */
    NO_ACTUAL,
    /** All values are equal or lie on one straight line, so that there is nothing to divide by. */
    NO_VARIATION,
    /** The exact distribution serves only up to 10 values, without ties, that are not compared by season. */
    EXACT_TEST_NOT_DUE,
    /** No percent or ratio of what is 0 or below. */
    NOT_ABOVE_ZERO,
    /** Fewer than 3 have a value: a rank would say nothing. */
    TOO_FEW_TO_RANK,
    /** Fewer than 80 % have a value: a rank would mislead. */
    LOW_COVERAGE,
    /** The result is larger than a number can be written. */
    OUT_OF_RANGE
}
