package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({
        "percent, percentage_points",
        "Persen, percentage_points",
        "' % ', percentage_points",
        "percentile, units",
        "rupiah, units",
        "'', units"
    })
    void changesOfPercentagesArePoints(String unit, String expected) {
        assertThat(Sample.higher().in(unit).at("2024", 1).change().yoy().unit()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-S1, 2025-S1, true", "2024-Q3, 2025-Q3, true", "1900-01, 1901-01, true", "2024-12, 2025-11, false"
    })
    void onlyTheSamePartOfTheYearBeforeIsAYearEarlier(String before, String now, boolean comparable) {
        var sample = Sample.higher().at(before, 4).at(now, 5);
        assertThat(sample.change().yoy().comparedTo() != null).isEqualTo(comparable);
        assertThat(sample.reason("/change/yoy/absolute") == Reason.NO_VALUE_ONE_YEAR_EARLIER)
                .isEqualTo(!comparable);
    }

    @Test
    void differencesAreThoseOfTheNumbersAsWritten() {
        var yoy = Sample.lower().at("2024", 5.84).at("2025", 5.63).change().yoy();
        assertThat(yoy.absolute()).isEqualTo(-0.21);
        assertThat(yoy.goodNews()).isTrue();
    }

    @Test
    void aYearBeforeTheBreakIsNotCompared() {
        var sample = Sample.higher().at("2019", 72.44).breakAt("2020", 74.41);
        assertThat(sample.reason("/change/yoy/absolute")).isEqualTo(Reason.NO_VALUE_ONE_YEAR_EARLIER);
        assertThat(sample.reason("/change/sincePrevious")).isEqualTo(Reason.TOO_FEW_POINTS);
    }

    @ParameterizedTest
    @CsvSource({"5, 4.2, true", "4.2, 1.8, false", "4.2, 1.7, false", "1, 3, true", "3, 4, false"})
    void inARangeNearerIsBetter(double before, double now, boolean better) {
        assertThat(Sample.range(2, 4)
                        .at("2024", before)
                        .at("2025", now)
                        .change()
                        .yoy()
                        .goodNews())
                .isEqualTo(better);
    }

    @Test
    void withoutAPolarityNothingIsGoodNews() {
        var sample = Sample.of(null).at("2024", 1).at("2025", 2);
        assertThat(sample.reason("/change/yoy/goodNews")).isEqualTo(Reason.NO_POLARITY);
        assertThat(sample.change().yoy().relativePct()).isEqualTo(100);
    }

    @Test
    void theObservationBeforeMayBeOfAnyPeriod() {
        var since = Objects.requireNonNull(
                Sample.higher().at("2023-S1", 6).at("2024-S2", 9).change().sincePrevious());
        assertThat(since.period()).hasToString("2023-S1");
        assertThat(since.change()).isEqualTo(3);
        assertThat(since.changePerYear()).isEqualTo(2);
    }

    @Test
    void aChangeTooLargeForANumberIsNone() {
        var sample = Sample.higher().at("2024", -1.7e308).at("2025", 1.7e308);
        assertThat(sample.change().yoy().absolute()).isNull();
        assertThat(sample.reason("/change/yoy/absolute")).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(sample.reason("/change/sincePrevious/change")).isEqualTo(Reason.OUT_OF_RANGE);
    }
}
