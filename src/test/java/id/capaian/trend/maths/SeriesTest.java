package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesTest {

    @Test
    void theOrderOfInputDoesNotMatter() {
        var series = Sample.lower()
                .at("2020", 6)
                .at("2021", 5)
                .breakAt("2022", 5)
                .at("2024", 4)
                .at("2025", 4.5)
                .target("2026", 3)
                .target("2028", 2)
                .series();
        var observations = new ArrayList<>(series.observations());
        var targets = new ArrayList<>(series.plan().targets());
        Collections.shuffle(observations, new Random(1));
        Collections.reverse(targets);
        var plan = new Plan(null, targets, null);
        var shuffled = new Series(series.measure(), plan, null, null, observations);
        assertThat(shuffled).isEqualTo(series);
        assertThat(Trend.of(shuffled)).isEqualTo(Trend.of(series));
    }

    static Stream<Named<ThrowingCallable>> refused() {
        return Stream.of(
                refused(
                        "two values for a period",
                        () -> Sample.higher().at("2024", 1).at("2024", 1).series()),
                refused(
                        "two targets for a period",
                        () -> sample().target("2025", 1).target("2025", 2).series()),
                refused(
                        "a yearly target beside that of its last period",
                        () -> Sample.higher()
                                .at("2024-S1", 1)
                                .target("2025", 1)
                                .target("2025-S2", 2)
                                .series()),
                refused(
                        "an observation of another frequency",
                        () -> sample().at("2023-S1", 1).series()),
                refused(
                        "a target of another frequency",
                        () -> sample().target("2025-Q1", 1).series()),
                refused(
                        "a final target of another frequency",
                        () -> sample().finalTarget("2025-Q1", 1).series()),
                refused(
                        "a baseline of another frequency",
                        () -> sample().from("2020-01", 1.0).series()),
                refused("a value that is no number", () -> sample().at("2023", Double.NaN)),
                refused("an endless value", () -> sample().at("2023", Double.NEGATIVE_INFINITY)),
                refused("an endless target", () -> sample().target("2023", Double.POSITIVE_INFINITY)),
                refused("a baseline that is no number", () -> sample().from("2023", Double.NaN)),
                refused("a range upside down", () -> Sample.range(4, 2)),
                refused("a range without an end", () -> Sample.range(4, Double.POSITIVE_INFINITY)),
                refused("RANGE without a range", () -> Preference.of(Polarity.RANGE)),
                refused("a minimum above the maximum", () -> measure(2, 5.0, 4.0)),
                refused("a minimum that is no number", () -> measure(2, Double.NaN, 4.0)),
                refused("decimals below none", () -> measure(-1, 0.0, 1.0)),
                refused("more decimals than a number has", () -> measure(16, 0.0, 1.0)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatMakesNoSenseIsRefused(ThrowingCallable attempt) {
        assertThatIllegalArgumentException().isThrownBy(attempt);
    }

    @Test
    void theRefusalNamesThePeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sample().at("2024", 2).series())
                .withMessage("two values for 2024");
    }

    @Test
    void boundsMayBeEqualAndMinimumToo() {
        assertThat(Sample.range(3, 3).at("2024", 3).pace().status()).isEqualTo(Status.IN_RANGE);
        assertThat(measure(0, 4.0, 4.0).min()).isEqualTo(4);
    }

    @Test
    void whatIsGivenLaterChangesNothing() {
        var observations = new ArrayList<>(List.of(new Observation(Period.parse("2024"), 1, false)));
        var series = new Series(measure(0, 0.0, 1.0), Plan.NONE, null, null, observations);
        observations.clear();
        assertThat(series.observations()).hasSize(1);
    }

    private static Sample sample() {
        return Sample.higher().at("2024", 1);
    }

    private static Measure measure(int decimals, double min, double max) {
        return new Measure(Frequency.YEAR, "index", decimals, Preference.of(null), null, min, max);
    }

    private static Named<ThrowingCallable> refused(String name, ThrowingCallable attempt) {
        return Named.of(name, attempt);
    }
}
