package id.capaian.trend.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.09   | 6.66   | 6 | 5.0 5.5 6.0 6.5 7.0
            0      | 389    | 6 | 0 100 200 300 400
            74.41  | 77.25  | 6 | 74 75 76 77 78
            -3.4   | 5.8    | 6 | -4 -2 0 2 4 6
            0      | 1      | 6 | 0.0 0.2 0.4 0.6 0.8 1.0
            5      | 5      | 6 | 4.50 4.75 5.00 5.25 5.50
            0      | 0      | 6 | 0.0 0.2 0.4 0.6 0.8 1.0
            -8     | -8     | 6 | -9.0 -8.5 -8.0 -7.5 -7.0
            1.2e12 | 2.5e12 | 6 | 1000000000000 1500000000000 2000000000000 2500000000000
            0      | 100    | 4 | 0 50 100
            """)
    void ticksAreRoundAndEncloseAll(double low, double high, int most, String expected) {
        var ticks = Ticks.around(low, high, most);
        assertThat(ticks.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void thereAreFourToSixWhateverTheValues() {
        var random = new Random(36);
        for (var i = 0; i < 10_000; i++) {
            var low = random.nextGaussian() * Math.pow(10, random.nextInt(-8, 16));
            var high = low + random.nextDouble(1e-6, 1) * Math.pow(10, random.nextInt(-3, 16));
            var ticks = Ticks.around(low, high, 6);
            assertThat(ticks.values()).as(low + " " + high).hasSizeBetween(4, 6);
            assertThat(ticks.low()).isLessThanOrEqualTo(low);
            assertThat(ticks.high()).isGreaterThanOrEqualTo(high);
        }
    }
}
