package id.capaian.trend.maths.statistics;

import java.util.List;

/**
 * The line of Theil and Sen, which single wild values cannot turn: its slope is the median of the slopes of all pairs.
 *
 * @param slope per unit of time
 * @param low lower end of the slope's 95 % interval, after Sen: order statistics by the variance of Kendall's s
 * @param high upper end of it
 * @param intercept value of the line at time 0; it goes through the median value at the median time
 */
public record TheilSen(double slope, double low, double high, double intercept) {
    private static final double NORMAL_975 = 1.959963984540054;

    /**
     * Of at least two values.
     *
     * @param seasons within which pairs are compared; the sequence itself where it has none
     * @param variance of Kendall's s
     */
    public static TheilSen of(Sequence sequence, List<Sequence> seasons, double variance) {
        var slopes = new PairwiseSlopes(seasons);
        var slope = slopes.median();
        var reach = NORMAL_975 * Math.sqrt(variance);
        var last = slopes.size() - 1;
        var high = Math.min((long) Math.rint((slopes.size() + reach) / 2), last);
        var low = Math.max((long) Math.rint((slopes.size() - reach) / 2) - 1, 0);
        var intercept = sequence.medianValue() - slope * sequence.medianTime();
        return new TheilSen(slope, slopes.get(Math.min(low, last)), slopes.get(high), intercept);
    }

    public double at(double time) {
        return intercept + slope * time;
    }
}
