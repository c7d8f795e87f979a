package id.capaian.trend.chart;

import id.capaian.trend.chart.Figures.Graph;
import id.capaian.trend.chart.geometry.Box;
import id.capaian.trend.chart.geometry.Marker;
import id.capaian.trend.chart.geometry.Scale;
import id.capaian.trend.maths.Observation;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A line without words, and a mark for its latest value. */
public record Spark(Curve curve, String latest) {
    private static final double MARGIN = 4;
    private static final double REACH = 2.5;

    static Spark of(Graph graph, SparkQuery query) {
        var plot = new Box(MARGIN, MARGIN, query.width - MARGIN, query.height - MARGIN);
        var across = scale(graph, one -> one.period().decimalYear(), plot.left(), plot.right());
        var up = scale(graph, Observation::value, plot.bottom(), plot.top());
        var canvas = new Canvas(plot, across, up, List.of(), List.of());
        var latest = graph.latest();
        return new Spark(
                Curve.of(graph.observations(), canvas, Marker.CIRCLE),
                Marker.CIRCLE.around(canvas.x(latest.period()), canvas.y(latest.value()), REACH));
    }

    private static Scale scale(Graph graph, ToDoubleFunction<Observation> of, double from, double to) {
        var all = graph.observations().stream().mapToDouble(of).summaryStatistics();
        return new Scale(all.getMin(), all.getMax(), from, to);
    }
}
