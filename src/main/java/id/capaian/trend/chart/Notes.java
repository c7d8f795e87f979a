package id.capaian.trend.chart;

import id.capaian.indicator.Period;
import id.capaian.trend.chart.geometry.Box;
import id.capaian.trend.chart.geometry.Label;
import id.capaian.trend.chart.geometry.Label.Anchor;
import id.capaian.trend.chart.geometry.Places;
import id.capaian.trend.chart.geometry.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is written into the plot, each beside what it speaks of and the important first. */
final class Notes {
    private static final double ROW = 1.3;
    private static final int ROWS = 6;
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
        this.places = new Places(
                new Box(plot.left(), plot.top() - style.size(), frame.inside().right(), plot.bottom()));
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
        write(around(words.amount(latest.value()), latest.period(), latest.value(), bold));
        var targets = figures.targets();
        if (!targets.isEmpty()) {
            var last = targets.get(targets.size() - 1);
            write(around(words.target(last.period(), last.value()), last.period(), last.value(), style));
        }
        if (forecast != null) {
            var text = words.projection(forecast.period(), forecast.value());
            write(around(text, forecast.period(), forecast.value(), style));
        }
    }

    private List<Label> around(String text, Period period, double value, TextStyle with) {
        return Label.around(text, canvas.x(period), canvas.y(value), with);
    }

    private void writeBreak(Period period) {
        var text = words.methodBreak(period);
        var x = canvas.before(period);
        write(rows().flatMap(y -> Stream.of(
                        new Label(text, x + 5, y, Anchor.START, style), new Label(text, x - 5, y, Anchor.END, style)))
                .toList());
    }

    private void writeRange() {
        var range = figures.range();
        if (range != null) {
            var text = words.range(range.low(), range.high());
            var y = (canvas.y(range.low()) + canvas.y(range.high())) / 2;
            var plot = canvas.plot();
            write(List.of(
                    Label.beside(text, plot.left() + 6, y, Anchor.START, style),
                    Label.beside(text, plot.right() - 6, y, Anchor.END, style)));
        }
    }

    /** From the top of the plot down. */
    private Stream<Double> rows() {
        return Stream.iterate(canvas.plot().top() + style.size(), y -> y + ROW * style.size())
                .limit(ROWS);
    }

    private void write(List<Label> possible) {
        labels.add(places.put(possible));
    }
}
