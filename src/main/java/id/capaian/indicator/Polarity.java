package id.capaian.indicator;

/** Which direction of an indicator is better. */
public enum Polarity {
    HIGHER_BETTER,
    LOWER_BETTER,
    RANGE
}
