package id.capaian.trend.chart.geometry;

/**
 * Values laid along a line of pixels.
 *
 * @param low value at the pixel {@code from}
 * @param high value at the pixel {@code to}; the same as {@code low} stands in the middle
 */
public record Scale(double low, double high, double from, double to) {

    /** Where a value stands. */
    public double at(double value) {
        // Halved, as the difference of two finite numbers may not be one.
        var share = low < high ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
        return from + share * (to - from);
    }
}
