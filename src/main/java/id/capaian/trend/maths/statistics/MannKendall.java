package id.capaian.trend.maths.statistics;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The test of Mann and Kendall for a monotone trend, and its seasonal form after Hirsch and Slack, which compares
 * values only with those of the same season.
 *
 * @param s pairs that rise less pairs that fall
 * @param variance of s where there is no trend, corrected for ties
 * @param comparable what s would be if all rose, corrected for ties; 0 where all values are equal
 * @param exact whether the exact distribution of s applies: one season, 10 values at most, no ties
 */
public record MannKendall(int n, long s, double variance, double comparable, boolean exact) {
    private static final int MOST_EXACT = 10;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public static MannKendall of(Sequence sequence) {
        var pairs = pairs(sequence.size());
        var tiedPairs = 0.0;
        var spread = spread(sequence.size());
        for (var tie : Ties.of(sequence.sortedValues())) {
            tiedPairs += pairs(tie);
            spread -= spread(tie);
        }
        var exact = sequence.size() <= MOST_EXACT && tiedPairs == 0;
        return new MannKendall(
                sequence.size(), s(sequence), spread / 18, Math.sqrt(pairs * (pairs - tiedPairs)), exact);
    }

    /** Of the sequences of each season. */
    public static MannKendall seasonal(List<Sequence> seasons) {
        var tests = seasons.stream().map(MannKendall::of).toList();
        return new MannKendall(
                tests.stream().mapToInt(MannKendall::n).sum(),
                tests.stream().mapToLong(MannKendall::s).sum(),
                tests.stream().mapToDouble(MannKendall::variance).sum(),
                tests.stream().mapToDouble(MannKendall::comparable).sum(),
                false);
    }

    private static long s(Sequence sequence) {
        var s = 0L;
        for (var j = 1; j < sequence.size(); j++) {
            for (var i = 0; i < j; i++) {
                s += (long) Math.signum(sequence.value(j) - sequence.value(i));
            }
        }
        return s;
    }

    private static double pairs(int n) {
        return n * (n - 1.0) / 2;
    }

    private static double spread(int n) {
        return n * (n - 1.0) * (2.0 * n + 5);
    }

    /** Standard score, with continuity correction. */
    public double z() {
        return s == 0 || variance == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
    }

    /** Two-sided probability of such an s without a trend, by the normal approximation. */
    public double p() {
        return 2 * NORMAL.survivalProbability(Math.abs(z()));
    }

    /** The same by the exact distribution, where it applies. */
    public OptionalDouble pExact() {
        return exact ? OptionalDouble.of(KendallDistribution.twoSided(n, s)) : OptionalDouble.empty();
    }

    /** Kendall's tau-b; with seasons, of all of them together. Empty where all values are equal. */
    public OptionalDouble tauB() {
        return comparable == 0 ? OptionalDouble.empty() : OptionalDouble.of(s / comparable);
    }
}
