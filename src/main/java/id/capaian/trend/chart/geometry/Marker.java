package id.capaian.trend.chart.geometry;

/** The shape of a mark. */
public enum Marker {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND;

    /** Its outline as an SVG path. */
    public String around(double x, double y, double reach) {
        var path = new Path();
        return switch (this) {
            case CIRCLE -> path.circle(x, y, reach);
            case SQUARE ->
                path.move(x - reach, y - reach)
                        .line(x + reach, y - reach)
                        .line(x + reach, y + reach)
                        .line(x - reach, y + reach)
                        .close();
            case TRIANGLE ->
                path.move(x, y - 1.2 * reach)
                        .line(x + 1.1 * reach, y + 0.8 * reach)
                        .line(x - 1.1 * reach, y + 0.8 * reach)
                        .close();
            case DIAMOND ->
                path.move(x, y - 1.3 * reach)
                        .line(x + 1.3 * reach, y)
                        .line(x, y + 1.3 * reach)
                        .line(x - 1.3 * reach, y)
                        .close();
        };
    }
}
