package id.capaian.trend.maths;

/** How consistently a series keeps its direction, by the size of Kendall's tau-b. */
public enum Strength {
    WEAK,
    MODERATE,
    STRONG;

    private static final double MODERATE_FROM = 0.3;
    private static final double STRONG_FROM = 0.6;

    static Strength of(double tauB) {
        var size = Decimals.forThreshold(Math.abs(tauB)).doubleValue();
        if (size < MODERATE_FROM) {
            return WEAK;
        }
        return size < STRONG_FROM ? MODERATE : STRONG;
    }
}
