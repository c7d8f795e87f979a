package id.capaian.trend.maths.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The straight line of least squares, about the mean time: raw years would cost five digits.
 *
 * @param slope per unit of time
 * @param deviation residual standard error; 0 where the values lie on the line but for rounding
 * @param r2 share of the variance that the line explains; NaN where the values do not vary
 * @param spread sum of squares of the times about their mean
 */
public record LeastSquares(
        int n, double meanTime, double meanValue, double slope, double deviation, double r2, double spread) {
    private static final double TWO_SIDED_95 = 0.975;
    private static final double TWO_SIDED_80 = 0.9;

    /** Of at least three values. */
    public static LeastSquares of(Sequence sequence) {
        var time = sequence.meanTime();
        var value = sequence.meanValue();
        var spread = 0.0;
        var together = 0.0;
        var total = 0.0;
        for (var i = 0; i < sequence.size(); i++) {
            var t = sequence.time(i) - time;
            var y = sequence.value(i) - value;
            spread += t * t;
            together += t * y;
            total += y * y;
        }
        var slope = together / spread;
        var left = unexplained(sequence, time, value, slope);
        var deviation = Math.sqrt(left / (sequence.size() - 2));
        return new LeastSquares(
                sequence.size(),
                time,
                value,
                slope,
                deviation < sequence.noise() ? 0 : deviation,
                Math.sqrt(total / sequence.size()) < sequence.noise() ? Double.NaN : 1 - left / total,
                spread);
    }

    private static double unexplained(Sequence sequence, double time, double value, double slope) {
        var squares = 0.0;
        for (var i = 0; i < sequence.size(); i++) {
            var residual = sequence.value(i) - value - slope * (sequence.time(i) - time);
            squares += residual * residual;
        }
        return squares;
    }

    /** Whether there is any variance to explain. */
    public boolean varies() {
        return !Double.isNaN(r2);
    }

    public int degreesOfFreedom() {
        return n - 2;
    }

    public double standardError() {
        return deviation / Math.sqrt(spread);
    }

    /** The slope in standard errors; not finite where the values lie on the line. */
    public double t() {
        return slope / standardError();
    }

    /** Two-sided probability of such a slope without a trend. */
    public double p() {
        return 2 * student().survivalProbability(Math.abs(t()));
    }

    /** Half the width of the slope's 95 % interval. */
    public double slopeReach95() {
        return quantile(TWO_SIDED_95) * standardError();
    }

    public double at(double time) {
        return meanValue + slope * (time - meanTime);
    }

    /** Standard error of one new value at a time. */
    public double predictionError(double time) {
        var distance = time - meanTime;
        return deviation * Math.sqrt(1 + 1.0 / n + distance * distance / spread);
    }

    /** Half the width of the interval that holds one new value in 95 of 100 cases. */
    public double reach95(double time) {
        return quantile(TWO_SIDED_95) * predictionError(time);
    }

    /** Half the width of the interval that holds one new value in 80 of 100 cases. */
    public double reach80(double time) {
        return quantile(TWO_SIDED_80) * predictionError(time);
    }

    /** Probability that one new value at a time does not exceed a limit. */
    public double probabilityUpTo(double limit, double time) {
        return probability(limit - at(time), time);
    }

    /** Probability that one new value at a time reaches a limit. */
    public double probabilityFrom(double limit, double time) {
        return probability(at(time) - limit, time);
    }

    /** Probability that one new value at a time lies between two limits. */
    public double probabilityBetween(double low, double high, double time) {
        return Math.max(0, probabilityFrom(low, time) + probabilityUpTo(high, time) - 1);
    }

    private double probability(double margin, double time) {
        var error = predictionError(time);
        if (error == 0) {
            return margin >= 0 ? 1 : 0;
        }
        return student().cumulativeProbability(margin / error);
    }

    private double quantile(double probability) {
        return student().inverseCumulativeProbability(probability);
    }

    private TDistribution student() {
        return TDistribution.of(degreesOfFreedom());
    }
}
