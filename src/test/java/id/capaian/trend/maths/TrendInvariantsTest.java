package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What must hold of every series, whatever its numbers are. */
class TrendInvariantsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double CLOSE = 1e-7;

    /** Values by quarter, some missing, and a target; halves and quarters, so that shifting them is exact. */
    record Figures(@Nullable Polarity polarity, List<@Nullable Integer> quarters, int target) {

        Series series(DoubleUnaryOperator reading, @Nullable Polarity judged) {
            return series(reading, judged, observations(reading));
        }

        Series series(DoubleUnaryOperator reading, @Nullable Polarity judged, List<Observation> observations) {
            var preference = judged == Polarity.RANGE ? new Preference(judged, 2, 4) : Preference.of(judged);
            var measure = new Measure(Frequency.QUARTER, "units", 2, preference, null, null, null);
            var goal = new Point(new Period(2040, Frequency.QUARTER, 4), reading.applyAsDouble(target / 4.0));
            return new Series(measure, new Plan(null, List.of(goal), null), null, null, observations);
        }

        List<Observation> observations(DoubleUnaryOperator reading) {
            var observations = new ArrayList<Observation>();
            var period = new Period(2015, Frequency.QUARTER, 1);
            for (var quarter : quarters) {
                if (quarter != null) {
                    observations.add(new Observation(period, reading.applyAsDouble(quarter / 4.0), false));
                }
                period = period.next();
            }
            return observations;
        }

        Trend trend(DoubleUnaryOperator reading) {
            return Trend.of(series(reading, polarity));
        }
    }

    @Provide
    Arbitrary<Figures> figures() {
        var polarity = Arbitraries.of(Polarity.class).injectNull(0.1);
        var quarters = Arbitraries.integers()
                .between(-40, 40)
                .injectNull(0.2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(44);
        return Combinators.combine(polarity, quarters, Arbitraries.integers().between(-60, 60))
                .as(Figures::new);
    }

    @Property
    void theOrderInWhichFiguresComeSaysNothing(@ForAll("figures") Figures figures, @ForAll long seed) {
        var shuffled = new ArrayList<>(figures.observations(y -> y));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Trend.of(figures.series(y -> y, figures.polarity(), shuffled)))
                .isEqualTo(figures.trend(y -> y));
    }

    @Property
    void twoFiguresForOnePeriodAreRefused(@ForAll("figures") Figures figures, @ForAll double other) {
        var observations = figures.observations(y -> y);
        observations.stream().findFirst().ifPresent(first -> {
            observations.add(new Observation(first.period(), Double.isFinite(other) ? other : 0, false));
            assertThatThrownBy(() -> figures.series(y -> y, figures.polarity(), observations))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(first.period().toString());
        });
    }

    /** All of what is said of direction, but for where the line stands. */
    @Property
    void aShiftMovesTheLineAndNothingElse(@ForAll("figures") Figures figures) {
        if (figures.polarity() == Polarity.RANGE) {
            return;
        }
        var before = figures.trend(y -> y).direction();
        var after = figures.trend(y -> y + 1024).direction();
        if (before == null || after == null) {
            assertThat(after).isEqualTo(before);
            return;
        }
        assertThat(after.s()).isEqualTo(before.s());
        assertThat(after.variance()).isEqualTo(before.variance());
        assertThat(after.assessment()).isEqualTo(before.assessment());
        assertThat(after.strength()).isEqualTo(before.strength());
        assertThat(after.slopePerYear()).isEqualTo(before.slopePerYear());
        assertThat(after.slopeLow()).isEqualTo(before.slopeLow());
        assertThat(after.slopeHigh()).isEqualTo(before.slopeHigh());
        assertThat(after.pExact()).isEqualTo(before.pExact());
    }

    @Property
    void anotherUnitScalesSlopesAndProjections(@ForAll("figures") Figures figures) {
        if (figures.polarity() == Polarity.RANGE) {
            return;
        }
        var before = figures.trend(y -> y);
        var after = figures.trend(y -> y * 1024);
        if (before.direction() == null || after.direction() == null) {
            return;
        }
        assertThat(after.direction().assessment()).isEqualTo(before.direction().assessment());
        assertThat(after.direction().z()).isEqualTo(before.direction().z());
        same(times(before.direction().slopePerYear(), 1024), after.direction().slopePerYear());
        var near = Objects.requireNonNull(before.projection());
        var far = Objects.requireNonNull(after.projection());
        same(times(near.value(), 1024), far.value());
        same(times(near.high95(), 1024), far.high95());
        same(near.probabilityTargetMet(), far.probabilityTargetMet());
        assertThat(far.signalsAgree()).isEqualTo(near.signalsAgree());
        assertThat(status(after)).isEqualTo(status(before));
    }

    /** What is good of a value where higher is better is good of its opposite where lower is. */
    @Property
    void aMirroredSeriesIsJudgedAlike(@ForAll("figures") Figures figures) {
        var up = Trend.of(figures.series(y -> y, Polarity.HIGHER_BETTER));
        var down = Trend.of(figures.series(y -> -y, Polarity.LOWER_BETTER));
        if (up.direction() == null || down.direction() == null) {
            return;
        }
        assertThat(down.direction().assessment()).isEqualTo(up.direction().assessment());
        assertThat(down.direction().s()).isEqualTo(-up.direction().s());
        assertThat(down.direction().significant()).isEqualTo(up.direction().significant());
        same(
                Objects.requireNonNull(up.projection()).probabilityTargetMet(),
                Objects.requireNonNull(down.projection()).probabilityTargetMet());
        var higher = Objects.requireNonNull(up.challenge());
        var lower = Objects.requireNonNull(down.challenge());
        assertThat(lower.reference()).isEqualTo(higher.reference());
        same(higher.value(), -lower.value());
    }

    @Property
    void everyNumberIsOneAndEveryNullHasItsReason(@ForAll("figures") Figures figures, @ForAll double extreme) {
        var trend = figures.trend(y -> Double.isFinite(y * extreme) ? y * extreme : y);
        TrendTest.examine(JSON.valueToTree(trend), "", trend.reasons());
    }

    private static @Nullable Double times(@Nullable Double number, double factor) {
        return number == null ? null : Double.valueOf(number * factor);
    }

    private static @Nullable Status status(Trend trend) {
        return trend.pace() == null ? null : trend.pace().statusLinear();
    }

    private static void same(@Nullable Double expected, @Nullable Double found) {
        if (expected == null || found == null) {
            assertThat(found).isEqualTo(expected);
            return;
        }
        assertThat(found).isCloseTo(expected, within(CLOSE * Math.max(1, Math.abs(expected))));
    }
}
