package id.capaian.trend.maths.statistics;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** How much each value resembles the one before. */
public final class Autocorrelation {
    private static final int LEAST = 10;
    private static final double NORMAL_975 = 1.96;

    private Autocorrelation() {}

    /** Of lag 1, of the residuals about a line, by their order only; empty where they do not vary. */
    public static OptionalDouble ofResiduals(Sequence sequence, DoubleUnaryOperator line) {
        var residuals = sequence.residuals(line);
        var mean = residuals.meanValue();
        var together = 0.0;
        var alone = 0.0;
        for (var i = 0; i < residuals.size(); i++) {
            var deviation = residuals.value(i) - mean;
            alone += deviation * deviation;
            together += i == 0 ? 0 : deviation * (residuals.value(i - 1) - mean);
        }
        return Math.sqrt(alone / residuals.size()) <= sequence.noise()
                ? OptionalDouble.empty()
                : OptionalDouble.of(together / alone);
    }

    /** Whether it is more than chance, and there are enough values to say so. */
    public static boolean isSignificant(double coefficient, int n) {
        return n >= LEAST && Math.abs(coefficient) > NORMAL_975 / Math.sqrt(n);
    }
}
