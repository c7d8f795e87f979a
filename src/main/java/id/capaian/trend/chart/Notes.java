package id.capaian.trend.chart;

import id.capaian.indicator.Period;
import id.capaian.trend.chart.geometry.Box;
import id.capaian.trend.chart.geometry.Label;
import id.capaian.trend.chart.geometry.Label.Anchor;
import id.capaian.trend.chart.geometry.Places;
import id.capaian.trend.chart.geometry.TextStyle;
import id.capaian.trend.maths.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written into the plot, each beside what it speaks of and the important first. */
final class Notes {
    private static final double ROW = 1.3;
    private static final int COLUMNS = 20;
    private static final double REACH = 7.5;

    private final Figures figures;
    private final Wording words;
    private final Canvas canvas;
    private final TextStyle style;
    private final Places places;
    private final List<Label> labels = new ArrayList<>();

    private Notes(Figures figures, Wording words, Frame frame, Canvas canvas) {
        this.figures = figures;
        this.words = words;
        this.canvas = canvas;
        this.style = frame.text();
        var plot = canvas.plot();
        var right = figures.areCompared() ? plot.right() : frame.inside().right();
        this.places = new Places(new Box(plot.left(), plot.top() - style.size(), right, plot.bottom()));
    }

    static List<Label> of(Figures figures, Wording words, Frame frame, Canvas canvas) {
        var notes = new Notes(figures, words, frame, canvas);
        notes.takeLines();
        if (!figures.areCompared()) {
            notes.writeFigures();
        }
        figures.breaks().forEach(notes::writeBreak);
        notes.writeRange();
        return notes.labels;
    }

    private void takeLines() {
        for (var graph : figures.graphs()) {
            var points = graph.observations();
            for (var i = 0; i < points.size(); i++) {
                var to = points.get(i);
                takeMark(to.period(), to.value());
                if (i > 0) {
                    takeLine(points.get(i - 1).period(), points.get(i - 1).value(), to.period(), to.value());
                }
            }
        }
        figures.targets().forEach(target -> takeMark(target.period(), target.value()));
    }

    private void takeMark(Period period, double value) {
        places.take(Box.around(canvas.x(period), canvas.y(value), REACH));
    }

    private void takeLine(Period from, double start, Period to, double end) {
        places.take(canvas.x(from), canvas.y(start), canvas.x(to), canvas.y(end));
    }

    private void writeFigures() {
        var latest = figures.graphs().get(0).latest();
        var forecast = figures.forecast();
        if (forecast != null) {
            takeLine(latest.period(), latest.value(), forecast.period(), forecast.value());
        }
        var bold = new TextStyle(style.size(), true);
        var amount = words.notation().amount(latest.value());
        write(Label.around(amount, canvas.x(latest.period()), canvas.y(latest.value()), bold, true));
        var targets = figures.targets();
        if (!targets.isEmpty()) {
            writeAim(targets.get(targets.size() - 1), forecast);
        }
    }

    /** The final target and what is projected for its period, on the sides where they do not meet. */
    private void writeAim(Point target, @Nullable Forecast forecast) {
        var above = forecast == null || target.value() >= forecast.value();
        writeAt(target.period(), target.value(), words.target(target.period(), target.value()), above);
        if (forecast != null) {
            var text = words.projection(forecast.period(), forecast.value());
            writeAt(forecast.period(), forecast.value(), text, !above);
        }
    }

    private void writeAt(Period period, double value, String text, boolean above) {
        write(Label.around(text, canvas.x(period), canvas.y(value), style, above));
    }

    private void writeBreak(Period period) {
        var text = words.methodBreak(period);
        var x = canvas.before(period);
        write(rows().flatMap(y -> Stream.of(
                        new Label(text, x + 5, y, Anchor.START, style), new Label(text, x - 5, y, Anchor.END, style)))
                .toList());
    }

    /** Somewhere along the range, the nearer to its left end the better. */
    private void writeRange() {
        var range = figures.range();
        if (range != null) {
            var text = words.range(range.low(), range.high());
            var y = (canvas.y(range.low()) + canvas.y(range.high())) / 2;
            var plot = canvas.plot();
            write(IntStream.range(0, COLUMNS)
                    .mapToObj(i -> plot.left() + 6 + i * plot.width() / COLUMNS)
                    .map(x -> Label.beside(text, x, y, Anchor.START, style))
                    .toList());
        }
    }

    /** From the top of the plot down. */
    private Stream<Double> rows() {
        var plot = canvas.plot();
        return Stream.iterate(plot.top() + style.size(), y -> y < plot.bottom(), y -> y + ROW * style.size());
    }

    private void write(List<Label> possible) {
        places.put(possible).ifPresent(labels::add);
    }
}
