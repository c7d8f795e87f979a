package id.capaian.bench;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import id.capaian.trend.maths.Measure;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Outline;
import id.capaian.trend.maths.Plan;
import id.capaian.trend.maths.Point;
import id.capaian.trend.maths.Preference;
import id.capaian.trend.maths.Series;
import id.capaian.trend.maths.Trend;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to say what a series means: all of it, or what a row of a list says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class TrendBenchmark {
    private static final int YEARS = 10;

    @Param({"YEAR", "QUARTER", "MONTH"})
    public Frequency frequency;

    private Series series;

    /** Ten years that fall slowly, with a season and some noise, the same each time, and the targets of five years. */
    @Setup
    public void begin() {
        var random = new Random(36);
        var perYear = frequency.periodsPerYear();
        var observations = IntStream.range(0, YEARS * perYear)
                .mapToObj(i -> new Observation(
                        new Period(2016 + i / perYear, frequency, 1 + i % perYear),
                        8 - 0.3 * i / perYear + 0.4 * Math.sin(2 * Math.PI * i / perYear) + random.nextGaussian() / 10,
                        false))
                .toList();
        var targets = IntStream.rangeClosed(2025, 2029)
                .mapToObj(year -> new Point(new Period(year, Frequency.YEAR, 1), 5.5 - (year - 2025) / 2.0))
                .toList();
        series = new Series(
                new Measure(frequency, "persen", 2, Preference.of(Polarity.LOWER_BETTER), null, 0.0, 100.0),
                new Plan(null, targets, null),
                new Period(2026, Frequency.MONTH, 3),
                null,
                observations);
    }

    @Benchmark
    public Trend trend() {
        return Trend.of(series);
    }

    @Benchmark
    public Outline outline() {
        return Outline.of(series);
    }
}
