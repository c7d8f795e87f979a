package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.indicator.Period;
import org.junit.jupiter.api.Test;

class BestTest {

    @Test
    void theEarliestOfEqualsHoldsTheBest() {
        var best = Sample.lower()
                .at("2020", 5)
                .at("2021", 4)
                .at("2022", 6)
                .at("2023", 4)
                .best();
        assertThat(best).isEqualTo(new Best(period("2021"), 4, true, false, 2));
    }

    @Test
    void oneValueIsTheBestButNoRecord() {
        assertThat(Sample.higher().at("2020", 5).best()).isEqualTo(new Best(period("2020"), 5, true, false, 1));
    }

    @Test
    void theLatestAloneIsARecord() {
        assertThat(Sample.higher().at("2020", 5).at("2021", 6).best())
                .isEqualTo(new Best(period("2021"), 6, true, true, 1));
    }

    /** In binary fractions 4.2 is a little farther from 4 than 1.8 is from 2. */
    @Test
    void valuesAsFarBelowTheRangeAsAboveAreEquallyGood() {
        assertThat(Sample.range(2, 4)
                        .at("2020", 4.2)
                        .at("2021", 1.8)
                        .at("2022", 9)
                        .best())
                .isEqualTo(new Best(period("2020"), 4.2, false, false, 2));
    }

    @Test
    void theWindowDoesNotCutItButAChangeOfMethodDoes() {
        assertThat(Sample.higher().at("1990", 9).at("2024", 5).best().period()).hasToString("1990");
        assertThat(Sample.higher()
                        .at("1990", 9)
                        .breakAt("2020", 4)
                        .at("2024", 5)
                        .best()
                        .period())
                .hasToString("2024");
    }

    @Test
    void withoutAPolarityNothingIsBest() {
        var sample = Sample.of(null).at("2020", 5);
        assertThat(sample.trend().best()).isNull();
        assertThat(sample.reason("/best")).isEqualTo(Reason.NO_POLARITY);
    }

    private static Period period(String text) {
        return Period.parse(text);
    }
}
