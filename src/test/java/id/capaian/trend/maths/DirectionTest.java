package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.capaian.indicator.Period;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    /** A swing of five between the semesters hides a rise of one a year, unless each is compared with its own kind. */
    @Test
    void fromThreeFullYearsOnEachSeasonIsComparedWithItself() {
        var swinging = swing(2019, 6);
        var direction = direction(swinging);
        assertThat(direction.seasonal()).isTrue();
        assertThat(direction.s()).isEqualTo(30);
        assertThat(direction.slopePerYear()).isEqualTo(1);
        assertThat(direction.tauB()).isEqualTo(1);
        assertThat(direction.assessment()).isEqualTo(Assessment.IMPROVING);
        assertThat(direction.pExact()).isNull();
        assertThat(swinging.reason("/direction/pExact")).isEqualTo(Reason.EXACT_TEST_NOT_DUE);
        assertThat(direction(swing(2019, 2)).seasonal()).isFalse();
    }

    private static Sample swing(int from, int years) {
        var sample = Sample.higher();
        for (var year = 0; year < years; year++) {
            sample.at((from + year) + "-S1", 10 + year).at((from + year) + "-S2", 15 + year);
        }
        return sample;
    }

    /** Full years count, not the span: Banten's poverty rate has two between March 2022 and March 2025. */
    @Test
    void aYearWithAGapIsNotFull() {
        var gap = swing(2020, 4).at("2019-S1", 9);
        assertThat(direction(gap).seasonal()).isTrue();
        var holes = Sample.higher();
        for (var year = 2018; year < 2025; year++) {
            holes.at(year + "-S1", year);
        }
        holes.at("2018-S2", 1).at("2019-S2", 2);
        assertThat(direction(holes).seasonal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, INSUFFICIENT_DATA", "4, INSUFFICIENT_DATA", "5, IMPROVING"})
    void fourValuesCannotProveAnything(int n, Assessment expected) {
        var sample = Sample.higher();
        for (var i = 0; i < n; i++) {
            sample.at(String.valueOf(2020 + i), i);
        }
        assertThat(direction(sample).assessment()).isEqualTo(expected);
        assertThat(direction(sample).significant()).isEqualTo(n < 4 ? null : Boolean.valueOf(n > 4));
    }

    @Test
    void withoutAPolarityADirectionIsNotJudged() {
        assertThat(assessment(Sample.of(null), 1, 2, 3, 4, 5)).isEqualTo(Assessment.INCREASING);
        assertThat(assessment(Sample.of(null), 5, 4, 3, 2, 1)).isEqualTo(Assessment.DECREASING);
        assertThat(assessment(Sample.of(null), 1, 5, 2, 4, 3)).isEqualTo(Assessment.NO_TREND);
        assertThat(assessment(Sample.lower(), 1, 2, 3, 4, 5)).isEqualTo(Assessment.WORSENING);
    }

    @Test
    void whatComesNearerToARangeImprovesFromEitherSide() {
        assertThat(assessment(Sample.range(10, 12), 1, 2, 4, 6, 9)).isEqualTo(Assessment.IMPROVING);
        assertThat(assessment(Sample.range(10, 12), 30, 26, 20, 16, 13)).isEqualTo(Assessment.IMPROVING);
        assertThat(assessment(Sample.range(10, 12), 11, 13, 14, 15, 17)).isEqualTo(Assessment.WORSENING);
    }

    /** A bow leaves residuals that follow one another; the coefficients were worked out with Python. */
    @Test
    void neighboursThatHangTogetherAreSaid() {
        var step = Sample.higher();
        for (var i = 0; i < 10; i++) {
            step.at(String.valueOf(2015 + i), i < 5 ? i * 0.001 : 10 + i * 0.001);
        }
        var direction = direction(step);
        assertThat(direction.autocorrelated()).isFalse();
        assertThat(direction.lag1Residual()).isCloseTo(0.32352941176470573, within(1e-9));
        var bow = Sample.higher().since("2010");
        for (var i = 0; i <= 12; i++) {
            bow.at(String.valueOf(2010 + i), i * i);
        }
        assertThat(direction(bow).autocorrelated()).isTrue();
        assertThat(direction(bow).lag1Residual()).isCloseTo(0.6153846153846154, within(1e-12));
    }

    @Test
    void aBreakLeavesOnlyWhatComesAfterIt() {
        var sample = Sample.higher()
                .at("2016", 70)
                .at("2017", 71)
                .at("2018", 72)
                .at("2019", 72.44)
                .breakAt("2020", 74.41)
                .at("2021", 74.9);
        assertThat(direction(sample).s()).isEqualTo(1);
        assertThat(Objects.requireNonNull(sample.window()).breakApplied()).isEqualTo(Period.parse("2020"));
    }

    private static Assessment assessment(Sample sample, double... values) {
        for (var i = 0; i < values.length; i++) {
            sample.at(String.valueOf(2020 + i), values[i]);
        }
        return direction(sample).assessment();
    }

    private static Direction direction(Sample sample) {
        return Objects.requireNonNull(sample.trend().direction());
    }
}
