package id.capaian.trend.maths;

import id.capaian.indicator.AchievementFormula;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A series told in a test's words: only what the test is about. */
final class Sample {
    private final Preference preference;
    private String unit = "units";
    private @Nullable Double min;
    private @Nullable Double max;
    private @Nullable AchievementFormula formula;
    private Plan.@Nullable Baseline baseline;
    private final List<Point> targets = new ArrayList<>();
    private @Nullable Point finalTarget;
    private @Nullable Period asOf;
    private @Nullable Period since;
    private Series.@Nullable Peer bestPeer;
    private final List<Observation> observations = new ArrayList<>();

    private Sample(Preference preference) {
        this.preference = preference;
    }

    static Sample higher() {
        return of(Polarity.HIGHER_BETTER);
    }

    static Sample lower() {
        return of(Polarity.LOWER_BETTER);
    }

    static Sample of(@Nullable Polarity polarity) {
        return new Sample(Preference.of(polarity));
    }

    static Sample range(double low, double high) {
        return new Sample(new Preference(Polarity.RANGE, low, high));
    }

    Sample in(String unit) {
        this.unit = unit;
        return this;
    }

    Sample within(@Nullable Double min, @Nullable Double max) {
        this.min = min;
        this.max = max;
        return this;
    }

    Sample by(AchievementFormula formula) {
        this.formula = formula;
        return this;
    }

    Sample from(String period, @Nullable Double value) {
        baseline = new Plan.Baseline(Period.parse(period), value);
        return this;
    }

    Sample target(String period, double value) {
        targets.add(new Point(Period.parse(period), value));
        return this;
    }

    Sample finalTarget(String period, double value) {
        finalTarget = new Point(Period.parse(period), value);
        return this;
    }

    Sample asOf(String period) {
        asOf = Period.parse(period);
        return this;
    }

    Sample since(String period) {
        since = Period.parse(period);
        return this;
    }

    Sample bestPeer(String region, double value) {
        bestPeer = new Series.Peer(region, value);
        return this;
    }

    Sample at(String period, double value) {
        observations.add(new Observation(Period.parse(period), value, false));
        return this;
    }

    Sample breakAt(String period, double value) {
        observations.add(new Observation(Period.parse(period), value, true));
        return this;
    }

    Series series() {
        var frequency = observations.isEmpty()
                ? Frequency.YEAR
                : observations.get(0).period().frequency();
        var measure = new Measure(frequency, unit, 2, preference, formula, min, max);
        return new Series(measure, new Plan(baseline, targets, finalTarget), asOf, since, observations, bestPeer);
    }

    Trend trend() {
        return Trend.of(series());
    }

    Pace pace() {
        return Objects.requireNonNull(trend().pace());
    }

    Window window() {
        return Objects.requireNonNull(trend().window());
    }

    Change change() {
        return Objects.requireNonNull(trend().change());
    }

    Best best() {
        return Objects.requireNonNull(trend().best());
    }

    Attainment achievement() {
        return Objects.requireNonNull(trend().achievement());
    }

    @Nullable
    Reason reason(String pointer) {
        return trend().reasons().get(pointer);
    }
}
