package id.capaian.trend.chart;

import java.util.Locale;

/** On what a chart is looked at. */
public enum Theme {
    LIGHT,
    DARK,
    /** Black on white. */
    PRINT;

    public Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case PRINT -> Palette.PRINT;
        };
    }

    /** As it is written in addresses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
