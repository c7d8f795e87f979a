package id.capaian.trend.chart;

import id.capaian.trend.chart.geometry.Marker;
import id.capaian.trend.chart.geometry.Path;
import id.capaian.trend.maths.Observation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The line of one series.
 *
 * @param solid path through periods that follow one another
 * @param gaps path over periods without a figure; over a change of method there is none
 * @param marks one path for each figure
 */
public record Curve(String solid, String gaps, List<String> marks) {
    private static final int FEW = 40;
    private static final double REACH = 3.2;
    private static final double SMALL_REACH = 2;

    static Curve of(List<Observation> observations, Canvas canvas, Marker marker) {
        var solid = new Path();
        var gaps = new Path();
        IntStream.range(1, observations.size()).forEach(i -> {
            var from = observations.get(i - 1);
            var to = observations.get(i);
            if (!to.seriesBreak()) {
                var path = from.period().next().equals(to.period()) ? solid : gaps;
                path.move(canvas.x(from.period()), canvas.y(from.value()))
                        .line(canvas.x(to.period()), canvas.y(to.value()));
            }
        });
        var reach = observations.size() > FEW ? SMALL_REACH : REACH;
        var marks = observations.stream()
                .map(one -> marker.around(canvas.x(one.period()), canvas.y(one.value()), reach))
                .toList();
        return new Curve(solid.toString(), gaps.toString(), marks);
    }
}
