package id.capaian.trend.chart;

import id.capaian.trend.chart.geometry.Box;
import id.capaian.trend.chart.geometry.Label;
import id.capaian.trend.chart.geometry.Marker;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything inside the frame.
 *
 * @param range the values that are good, if only some are
 * @param breaks where another method begins
 * @param targets one path for each
 */
public record LineChart(
        Canvas canvas,
        @Nullable Box range,
        List<Double> breaks,
        @Nullable Fan fan,
        List<Line> lines,
        List<String> targets,
        List<Ends.End> ends,
        List<Label> notes) {
    private static final double TARGET_REACH = 4.5;

    /** One region. */
    public record Line(Palette.Pen pen, Curve curve) {}

    static LineChart of(Figures figures, Wording words, Frame frame, Palette palette) {
        var ends = Ends.of(figures, words, frame);
        var canvas = Canvas.of(figures, words, frame, ends.width());
        return new LineChart(
                canvas,
                range(figures, canvas),
                figures.breaks().stream().map(canvas::before).toList(),
                fan(figures, canvas),
                lines(figures, canvas, palette),
                targets(figures, canvas),
                ends.on(canvas),
                Notes.of(figures, words, frame, canvas));
    }

    private static @Nullable Box range(Figures figures, Canvas canvas) {
        var range = figures.range();
        return range == null
                ? null
                : new Box(
                        canvas.plot().left(),
                        canvas.y(range.high()),
                        canvas.plot().right(),
                        canvas.y(range.low()));
    }

    private static @Nullable Fan fan(Figures figures, Canvas canvas) {
        var forecast = figures.forecast();
        return forecast == null ? null : Fan.of(figures.graphs().get(0).latest(), forecast, canvas);
    }

    private static List<Line> lines(Figures figures, Canvas canvas, Palette palette) {
        var graphs = figures.graphs();
        return IntStream.range(0, graphs.size())
                .mapToObj(i -> line(graphs.get(i), palette.pen(i), canvas))
                .toList();
    }

    private static Line line(Figures.Graph graph, Palette.Pen pen, Canvas canvas) {
        return new Line(pen, Curve.of(graph.observations(), canvas, pen.marker()));
    }

    private static List<String> targets(Figures figures, Canvas canvas) {
        return figures.targets().stream()
                .map(target -> Marker.DIAMOND.around(canvas.x(target.period()), canvas.y(target.value()), TARGET_REACH))
                .toList();
    }
}
