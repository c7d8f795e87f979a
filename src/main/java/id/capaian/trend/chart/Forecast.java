package id.capaian.trend.chart;

import id.capaian.indicator.Period;
import id.capaian.trend.maths.Projection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A projection in which nothing is missing. */
record Forecast(Period period, double value, Interval wide, Interval narrow) {

    /** What a value lies between in 95 or in 80 of 100 cases. */
    record Interval(double low, double high) {
        static Interval of(@Nullable Double low, @Nullable Double high) {
            return new Interval(Objects.requireNonNull(low), Objects.requireNonNull(high));
        }
    }

    static Optional<Forecast> of(@Nullable Projection projection) {
        if (projection == null || projection.period() == null || projection.value() == null) {
            return Optional.empty();
        }
        return Optional.of(new Forecast(
                projection.period(),
                projection.value(),
                Interval.of(projection.low95(), projection.high95()),
                Interval.of(projection.low80(), projection.high80())));
    }

    Stream<Double> values() {
        return Stream.of(value, wide.low, wide.high);
    }
}
