package id.capaian.trend.chart.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG wants them: in every language with a point, here with two decimals at most. */
public final class Pixels {
    private static final int DECIMALS = 2;

    private Pixels() {}

    public static String of(double number) {
        var rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.toPlainString();
    }
}
