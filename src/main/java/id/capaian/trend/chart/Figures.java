package id.capaian.trend.chart;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import id.capaian.trend.IndicatorSeries;
import id.capaian.trend.chart.geometry.Magnitude;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Point;
import id.capaian.trend.maths.Preference;
import id.capaian.trend.maths.Series;
import id.capaian.trend.maths.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows of an indicator.
 *
 * @param asked one for each region; at least one
 * @param graphs those of them with figures, in the same order
 * @param forecast for the one region, if anything is projected
 */
record Figures(
        List<IndicatorSeries> asked,
        List<Graph> graphs,
        @Nullable Forecast forecast) {

    /** The figures of one region. */
    record Graph(IndicatorSeries source, Series series) {
        List<Observation> observations() {
            return series.observations();
        }

        Observation first() {
            return observations().get(0);
        }

        Observation latest() {
            return observations().get(observations().size() - 1);
        }

        Trend trend() {
            return Trend.of(series);
        }
    }

    static Figures of(List<IndicatorSeries> asked) {
        var graphs = asked.stream()
                .map(one -> new Graph(one, one.series()))
                .filter(graph -> !graph.observations().isEmpty())
                .toList();
        return new Figures(asked, graphs, asked.size() == 1 ? forecast(graphs) : null);
    }

    private static @Nullable Forecast forecast(List<Graph> graphs) {
        return graphs.stream()
                .flatMap(graph -> Forecast.of(graph.trend().projection()).stream())
                .findFirst()
                .orElse(null);
    }

    Indicator indicator() {
        return asked.get(0).indicator();
    }

    boolean areCompared() {
        return asked.size() > 1;
    }

    /** Those of the one region, from its first figure on. */
    List<Point> targets() {
        return areCompared()
                ? List.of()
                : graphs.stream()
                        .flatMap(graph -> graph.series().plan().targets().stream()
                                .filter(target ->
                                        target.period().yearsSince(graph.first().period()) >= 0))
                        .toList();
    }

    @Nullable
    Preference range() {
        return graphs.stream()
                .map(graph -> graph.series().measure().preference())
                .filter(preference -> preference.polarity() == Polarity.RANGE)
                .findFirst()
                .orElse(null);
    }

    /** Periods from which on another method is used, but for the first of a series. */
    List<Period> breaks() {
        return graphs.stream()
                .flatMap(graph -> graph.observations().stream().skip(1))
                .filter(Observation::seriesBreak)
                .map(Observation::period)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every period that is shown, in time order; there are figures. */
    List<Period> periods() {
        return Stream.concat(
                        graphs.stream()
                                .flatMap(graph -> graph.observations().stream().map(Observation::period)),
                        targets().stream().map(Point::period))
                .sorted()
                .toList();
    }

    /** Every value that is shown. */
    List<Double> values() {
        var values = new ArrayList<Double>();
        graphs.forEach(graph -> graph.observations().forEach(one -> values.add(one.value())));
        targets().forEach(target -> values.add(target.value()));
        if (forecast != null) {
            forecast.values().forEach(values::add);
        }
        var range = range();
        if (range != null) {
            values.addAll(List.of(range.low(), range.high()));
        }
        return values;
    }

    /** By which the numbers of the axis are shortened. */
    Magnitude magnitude() {
        return Magnitude.of(values().stream().mapToDouble(Math::abs).max().orElse(0));
    }
}
