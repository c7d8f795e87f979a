package id.capaian.trend.chart;

import id.capaian.trend.chart.geometry.Path;
import id.capaian.trend.maths.Observation;

/**
 * Where a series may go, opening from its latest value.
 *
 * @param wide path around what will come in 95 of 100 cases
 * @param narrow path around what will come in 80
 * @param line path in the middle
 */
public record Fan(String wide, String narrow, String line) {

    static Fan of(Observation latest, Forecast forecast, Canvas canvas) {
        return new Fan(
                cone(latest, forecast, forecast.wide(), canvas),
                cone(latest, forecast, forecast.narrow(), canvas),
                ray(latest, forecast, forecast.value(), canvas).toString());
    }

    private static String cone(Observation latest, Forecast to, Forecast.Interval interval, Canvas canvas) {
        return ray(latest, to, interval.high(), canvas)
                .line(canvas.x(to.period()), canvas.y(interval.low()))
                .close();
    }

    private static Path ray(Observation latest, Forecast to, double value, Canvas canvas) {
        return new Path()
                .move(canvas.x(latest.period()), canvas.y(latest.value()))
                .line(canvas.x(to.period()), canvas.y(value));
    }
}
