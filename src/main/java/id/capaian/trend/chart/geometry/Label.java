package id.capaian.trend.chart.geometry;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A text and where it stands.
 *
 * @param y of the line that its letters stand on
 */
public record Label(String text, double x, double y, Anchor anchor, TextStyle style) {
    private static final double ASCENT = 0.85;
    private static final double DESCENT = 0.25;

    /** What of a small letter lies above the middle of a line. */
    private static final double MIDDLE = 0.35;

    /** Which part of a text stands at its x. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** As SVG calls it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Beside something, vertically in its middle. */
    public static Label beside(String text, double x, double y, Anchor anchor, TextStyle style) {
        return new Label(text, x, y + MIDDLE * style.size(), anchor, style);
    }

    /** Where a label of a point may stand, the best place first. */
    public static List<Label> around(String text, double x, double y, TextStyle style) {
        return DoubleStream.of(8, 16, 28, 42)
                .boxed()
                .flatMap(gap -> {
                    var above = y - gap - DESCENT * style.size();
                    var below = y + gap + ASCENT * style.size();
                    return Stream.of(
                            new Label(text, x, above, Anchor.MIDDLE, style),
                            new Label(text, x, below, Anchor.MIDDLE, style),
                            beside(text, x + gap, y, Anchor.START, style),
                            new Label(text, x, above, Anchor.END, style),
                            new Label(text, x, above, Anchor.START, style),
                            new Label(text, x, below, Anchor.END, style),
                            new Label(text, x, below, Anchor.START, style),
                            beside(text, x - gap, y, Anchor.END, style));
                })
                .toList();
    }

    /** What it covers at most. */
    public Box box() {
        var width = style.width(text);
        var left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        return new Box(left, y - ASCENT * style.size(), left + width, y + DESCENT * style.size());
    }
}
