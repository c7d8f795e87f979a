package id.capaian.trend.chart;

import id.capaian.indicator.Period;
import id.capaian.trend.chart.geometry.Box;
import id.capaian.trend.chart.geometry.Label;
import id.capaian.trend.chart.geometry.Label.Anchor;
import id.capaian.trend.chart.geometry.Scale;
import id.capaian.trend.chart.geometry.TextStyle;
import id.capaian.trend.chart.geometry.Ticks;
import id.capaian.trend.chart.geometry.TimeTicks;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plot with its axes.
 *
 * @param levels labels of values, each at the height of its gridline
 * @param times labels of periods, each below its place
 */
public record Canvas(Box plot, Scale across, Scale up, List<Level> levels, List<Label> times) {
    private static final double GAP = 8;
    private static final double LEAST_ROW = 18;

    /** A round value. */
    public record Level(double y, boolean zero, Label label) {}

    double x(Period period) {
        return across.at(period.decimalYear());
    }

    /** Between a period and the one before. */
    double before(Period period) {
        return across.at((period.previous().decimalYear() + period.decimalYear()) / 2);
    }

    double y(double value) {
        return up.at(value);
    }

    /** Round values that enclose all figures; zero is one of them where it is not far. */
    private static Ticks ticks(Figures figures, double height) {
        var values = figures.values();
        var low = Collections.min(values);
        var high = Collections.max(values);
        var nearZero = low > 0 && low < (high - low) / 2;
        var most = (int) Math.min(6, Math.max(3, height / LEAST_ROW));
        return Ticks.around(nearZero ? 0 : low, high, most);
    }

    /**
     * The plot in what is left of a picture.
     *
     * @param right room to keep for labels at the ends of lines
     */
    static Canvas of(Figures figures, Wording words, Frame frame, double right) {
        var style = frame.text();
        var inside = frame.inside();
        var bottom = inside.bottom() - 1.5 * style.size();
        var ticks = ticks(figures, bottom - inside.top());
        var numbers = words.axis(ticks.values());
        var left = inside.left()
                + GAP
                + numbers.stream().mapToDouble(style::width).max().orElse(0);
        var plot = new Box(left, inside.top(), inside.right() - right, bottom);
        var up = new Scale(ticks.low(), ticks.high(), plot.bottom(), plot.top());
        var levels = IntStream.range(0, numbers.size())
                .mapToObj(i -> level(numbers.get(i), ticks.values().get(i).doubleValue(), up, plot.left(), style))
                .toList();
        var across = across(figures, words, plot, inside, style);
        return new Canvas(plot, across, up, levels, times(figures, words, across, inside.bottom(), style));
    }

    private static Level level(String number, double value, Scale up, double left, TextStyle style) {
        var y = up.at(value);
        return new Level(y, value == 0, Label.beside(number, left - GAP, y, Anchor.END, style));
    }

    /** Labels of the first and last period do not leave the picture. */
    private static Scale across(Figures figures, Wording words, Box plot, Box inside, TextStyle style) {
        var periods = figures.periods();
        var first = periods.get(0);
        var last = periods.get(periods.size() - 1);
        var half = style.width(words.period(last)) / 2;
        return new Scale(
                first.decimalYear(),
                last.decimalYear(),
                Math.max(plot.left() + GAP, inside.left() + half),
                Math.min(plot.right() - GAP, inside.right() - half));
    }

    private static List<Label> times(Figures figures, Wording words, Scale across, double y, TextStyle style) {
        var periods = figures.periods();
        var ticks = TimeTicks.fitting(periods.get(0), periods.get(periods.size() - 1), across, words::period, style);
        return ticks.periods().stream()
                .map(period -> new Label(
                        ticks.label(period, words::period), across.at(period.decimalYear()), y, Anchor.MIDDLE, style))
                .toList();
    }
}
