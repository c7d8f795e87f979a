package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.trend.maths.Projection.Extrapolation;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

    /** On a line without scatter the future is certain, and equality counts. */
    @ParameterizedTest
    @CsvSource({"25, 1, VERY_LIKELY", "26, 0, VERY_UNLIKELY", "24, 1, VERY_LIKELY"})
    void onALineWithoutScatterItIsCertain(double target, double probability, Likelihood likelihood) {
        var projection = projection(line(Sample.higher()).target("2029", target));
        assertThat(projection.value()).isEqualTo(25);
        assertThat(projection.low95()).isEqualTo(25);
        assertThat(projection.robustValue()).isEqualTo(25);
        assertThat(projection.probabilityTargetMet()).isEqualTo(probability);
        assertThat(projection.likelihood()).isEqualTo(likelihood);
    }

    @Test
    void whatIsImpossibleIsCutOff() {
        var projection = projection(line(Sample.higher()).within(0.0, 20.0).target("2029", 18));
        assertThat(projection.value()).isEqualTo(20);
        assertThat(projection.robustValue()).isEqualTo(20);
        assertThat(projection.clamped()).isTrue();
        assertThat(projection(line(Sample.higher()).within(0.0, 30.0).target("2029", 18))
                        .clamped())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2028, NEAR", "2029, FAR"})
    void farIsFartherAheadThanTheWindowReachesBack(String due, Extrapolation expected) {
        assertThat(projection(line(Sample.higher()).target(due, 18)).extrapolation())
                .isEqualTo(expected);
    }

    @Test
    void aRangeIsMetWhereTheValueWillLieWithin() {
        assertThat(projection(line(Sample.range(24, 26)).target("2029", 0)).probabilityTargetMet())
                .isEqualTo(1);
        assertThat(projection(line(Sample.range(10, 24)).target("2029", 0)).probabilityTargetMet())
                .isEqualTo(0);
    }

    @Test
    void everythingThatPreventsItIsSaid() {
        assertThat(line(Sample.higher()).reason("/projection/value")).isEqualTo(Reason.NO_TARGET);
        assertThat(line(Sample.higher()).target("2024", 18).reason("/projection/value"))
                .isEqualTo(Reason.TARGET_DATE_PASSED);
        assertThat(line(Sample.higher()).since("2021").target("2029", 18).reason("/projection/value"))
                .isEqualTo(Reason.TOO_FEW_POINTS);
        assertThat(line(Sample.of(null)).target("2029", 18).reason("/projection/probabilityTargetMet"))
                .isEqualTo(Reason.NO_POLARITY);
        assertThat(projection(line(Sample.of(null)).target("2029", 18)).value()).isEqualTo(25);
    }

    /** A target that is met already does not contradict a projection that it will be. */
    @Test
    void paceAndProjectionMayContradictEachOther() {
        assertThat(projection(line(Sample.higher()).target("2029", 18)).signalsAgree())
                .isTrue();
        assertThat(projection(line(Sample.higher()).target("2040", 30)).signalsAgree())
                .isTrue();
        var late = Sample.higher()
                .at("2020", 10)
                .at("2021", 9)
                .at("2022", 8)
                .at("2023", 9)
                .at("2024", 14)
                .target("2026", 16);
        assertThat(late.pace().status()).isEqualTo(Status.ON_TRACK);
        assertThat(projection(late).probabilityTargetMet()).isLessThan(0.5);
        assertThat(projection(late).signalsAgree()).isFalse();
    }

    /** One more each year, so 25 in 2029. */
    private static Sample line(Sample sample) {
        return sample.at("2020", 16)
                .at("2021", 17)
                .at("2022", 18)
                .at("2023", 19)
                .at("2024", 20);
    }

    private static Projection projection(Sample sample) {
        return Objects.requireNonNull(sample.trend().projection());
    }
}
