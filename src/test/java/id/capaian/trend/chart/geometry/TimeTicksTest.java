package id.capaian.trend.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.indicator.Period;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTicksTest {
    /** A digit takes 7.68 pixels, so a year 30.72, and 12 lie between two labels. */
    private static final TextStyle STYLE = new TextStyle(12, false);

    @ParameterizedTest
    @CsvSource({
        "2018, 2025, 700, 2018 2019 2020 2021 2022 2023 2024 2025",
        "2018, 2025, 200, 2018 2020 2022 2024",
        "1971, 2025, 400, 1980 1990 2000 2010 2020",
        "2024-S1, 2025-S2, 700, 2024-S1 2024-S2 2025-S1 2025-S2",
        "2024-S2, 2025-S2, 100, 2025",
        "2023-Q3, 2025-Q1, 150, 2024 2025",
        "2023-Q3, 2025-Q1, 300, 2023-Q3 2024-Q1 2024-Q3 2025-Q1",
        "2021-01, 2025-12, 600, 2021 2022 2023 2024 2025",
        "2025-02, 2025-06, 200, 2025-03 2025-05",
        "2025-02, 2025-06, 40, 2025-04",
        "2025-02, 2025-03, 40, 2025-03",
        "2025, 2025, 700, 2025"
    })
    void asManyAreLabelledAsFit(String first, String last, double width, String expected) {
        var from = Period.parse(first);
        var to = Period.parse(last);
        var scale = new Scale(from.decimalYear(), to.decimalYear(), 0, width);
        var ticks = TimeTicks.fitting(from, to, scale, Period::toString, STYLE);
        assertThat(ticks.periods().stream()
                        .map(period -> ticks.label(period, Period::toString))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
