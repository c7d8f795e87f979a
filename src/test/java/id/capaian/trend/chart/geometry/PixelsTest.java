package id.capaian.trend.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {
    @ParameterizedTest
    @CsvSource({"12, 12", "12.345, 12.35", "100, 100", "0.1, 0.1", "-0.001, 0", "-0.0, 0", "-3.5, -3.5", "1e7, 10000000"
    })
    void numbersArePlainWithTwoDecimalsAtMost(double number, String expected) {
        assertThat(Pixels.of(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 100, 5, 50", "5, 7, 300, 100, 5, 300", "5, 7, 300, 100, 7, 100", "3, 3, 0, 100, 3, 50"})
    void valuesAreLaidAlongALine(double low, double high, double from, double to, double value, double expected) {
        assertThat(new Scale(low, high, from, to).at(value)).isEqualTo(expected);
    }

    @Test
    void theLargestNumbersHaveAPlaceToo() {
        assertThat(new Scale(-Double.MAX_VALUE, Double.MAX_VALUE, 0, 100).at(0)).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"999999, ONE", "-1000000, MILLION", "2.5e9, BILLION", "1e12, TRILLION", "0, ONE"})
    void largeNumbersAreShortened(double number, Magnitude expected) {
        assertThat(Magnitude.of(number)).isEqualTo(expected);
    }

    @Test
    void aPathGoesOnWhereItIs() {
        var path = new Path()
                .move(0, 0)
                .line(1, 1)
                .move(1, 1)
                .line(2, 0)
                .move(5, 5)
                .line(6, 6);
        assertThat(path).hasToString("M0 0L1 1L2 0M5 5L6 6");
    }
}
