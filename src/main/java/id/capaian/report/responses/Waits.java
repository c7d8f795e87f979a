package id.capaian.report.responses;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long residents waited, in days with their fractions, from the shortest. */
record Waits(List<Double> days) {
    private static final double DAY = ChronoUnit.DAYS.getDuration().toSeconds() * 1e6;
    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    static Waits of(Stream<Double> days) {
        return new Waits(days.sorted().toList());
    }

    /** In the microseconds that the databases keep. */
    static double days(Instant from, Instant to) {
        return ChronoUnit.MICROS.between(from, to) / DAY;
    }

    int count() {
        return days.size();
    }

    @Nullable
    Double median() {
        return percentile(HALF);
    }

    @Nullable
    Double p90() {
        return percentile(NINE_TENTHS);
    }

    /** Interpolates between the two nearest, as the percentile_cont of SQL does. */
    private @Nullable Double percentile(double fraction) {
        if (days.isEmpty()) {
            return null;
        }
        var position = fraction * (days.size() - 1);
        var below = days.get((int) Math.floor(position));
        var above = days.get((int) Math.ceil(position));
        return below + (position - Math.floor(position)) * (above - below);
    }
}
