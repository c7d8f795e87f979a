package id.capaian.trend.maths;

/** A probability in words, as the IPCC uses them. */
public enum Likelihood {
    VERY_LIKELY,
    LIKELY,
    ABOUT_EVEN,
    UNLIKELY,
    VERY_UNLIKELY;

    static Likelihood of(double probability) {
        var rounded = Decimals.forThreshold(probability).doubleValue();
        if (rounded >= 0.9) {
            return VERY_LIKELY;
        }
        if (rounded >= 0.66) {
            return LIKELY;
        }
        if (rounded > 0.33) {
            return ABOUT_EVEN;
        }
        return rounded > 0.1 ? UNLIKELY : VERY_UNLIKELY;
    }
}
