package id.capaian.trend.chart;

import id.capaian.indicator.Period;
import id.capaian.trend.chart.Figures.Graph;
import id.capaian.trend.chart.geometry.Label;
import id.capaian.trend.chart.geometry.Label.Anchor;
import id.capaian.trend.chart.geometry.Path;
import id.capaian.trend.chart.geometry.Spread;
import id.capaian.trend.chart.geometry.TextStyle;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the lines of several regions are called, at their ends.
 *
 * @param names in the order of the graphs; none for a single one
 */
public record Ends(List<String> names, List<Graph> graphs, TextStyle style) {
    private static final double WIDEST = 0.45;
    private static final double LEADING = 1.2;

    /** From the plot to the labels. */
    private static final double LEADER = 12;

    /** A name, and the thin line that leads to it from the end of its region's line. */
    public record End(Label label, String leader) {}

    /** With latest values if there is room for them. */
    static Ends of(Figures figures, Wording words, Frame frame) {
        var graphs = figures.areCompared() ? figures.graphs() : List.<Graph>of();
        var last = figures.periods().get(figures.periods().size() - 1);
        var style = frame.text();
        var widest = WIDEST * frame.inside().width();
        var full = graphs.stream().map(graph -> name(graph, last, words)).toList();
        var names = full.stream().allMatch(name -> style.width(name) <= widest)
                ? full
                : graphs.stream()
                        .map(graph -> style.cut(graph.source().region().name, widest))
                        .toList();
        return new Ends(names, graphs, style);
    }

    private static String name(Graph graph, Period last, Wording words) {
        var latest = graph.latest();
        var name = graph.source().region().name + " " + words.amount(latest.value());
        return latest.period().equals(last) ? name : name + " (" + words.period(latest.period()) + ")";
    }

    /** Room that they need beside the plot. */
    double width() {
        return names.isEmpty()
                ? 0
                : LEADER + names.stream().mapToDouble(style::width).max().orElse(0);
    }

    /** As many as there is room for, in the order in which the regions were asked for. */
    List<End> on(Canvas canvas) {
        var gap = LEADING * style.size();
        var plot = canvas.plot();
        var count = Math.min(names.size(), 1 + (int) (plot.height() / gap));
        var heights = graphs.stream()
                .limit(count)
                .map(graph -> canvas.y(graph.latest().value()))
                .toList();
        var places = Spread.of(heights, gap, plot.top(), plot.bottom());
        return IntStream.range(0, count)
                .mapToObj(i -> end(i, canvas, places.get(i)))
                .toList();
    }

    private End end(int index, Canvas canvas, double height) {
        var latest = graphs.get(index).latest();
        var right = canvas.plot().right();
        var leader = new Path()
                .move(canvas.x(latest.period()), canvas.y(latest.value()))
                .line(right, canvas.y(latest.value()))
                .line(right + LEADER - 3, height);
        return new End(Label.beside(names.get(index), right + LEADER, height, Anchor.START, style), leader.toString());
    }
}
