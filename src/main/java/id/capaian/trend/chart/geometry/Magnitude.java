package id.capaian.trend.chart.geometry;

import java.util.Locale;
import java.util.stream.Stream;

/** How large numbers are shortened: 2 530 000 is 2,53 juta. */
public enum Magnitude {
    TRILLION(1e12),
    BILLION(1e9),
    MILLION(1e6),
    ONE(1);

    private final double size;

    Magnitude(double size) {
        this.size = size;
    }

    public static Magnitude of(double number) {
        return Stream.of(values())
                .filter(one -> Math.abs(number) >= one.size)
                .findFirst()
                .orElse(ONE);
    }

    public double size() {
        return size;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
