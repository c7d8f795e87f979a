package id.capaian.trend.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest
    @CsvSource({
        "2014, 2024, 2",
        "2013, 2024, 1",
        "2014-02, 2024-02, 2",
        "2014-01, 2024-02, 1",
        "2042-02, 2052-02, 2",
        "2014-S2, 2024-S2, 2",
        "2014-Q1, 2024-Q2, 1"
    })
    void theWindowIsTenYearsToTheDay(String first, String latest, int n) {
        assertThat(Sample.higher().at(first, 1).at(latest, 2).window().n()).isEqualTo(n);
    }

    @Test
    void gapsAreNamedAndNotFilled() {
        var window = Sample.lower()
                .at("2022-S1", 6.16)
                .at("2022-S2", 6.24)
                .at("2024-S1", 5.84)
                .window();
        assertThat(window.missingPeriods()).map(Object::toString).containsExactly("2023-S1", "2023-S2");
        assertThat(window.n()).isEqualTo(3);
        assertThat(window.breakApplied()).isNull();
    }

    @Test
    void theLastChangeOfMethodBeginsIt() {
        var window = Sample.higher()
                .at("2018", 1)
                .breakAt("2019", 2)
                .breakAt("2021", 3)
                .at("2023", 4)
                .window();
        assertThat(window.from()).hasToString("2021");
        assertThat(window.breakApplied()).hasToString("2021");
        assertThat(window.missingPeriods()).map(Object::toString).containsExactly("2022");
    }

    @ParameterizedTest
    @CsvSource({"2000, 2001-S2, 2", "2001-S2, 2001-S2, 2", "2002, 2020-S1, 1", "2001-08, 2020-S1, 1"})
    void anotherBeginningCanBeAskedFor(String since, String from, int n) {
        var window =
                Sample.higher().at("2001-S2", 1).at("2020-S1", 2).since(since).window();
        assertThat(window.from()).hasToString(from);
        assertThat(window.n()).isEqualTo(n);
    }

    @Test
    void aBeginningAfterTheLatestLeavesNothing() {
        var sample = Sample.higher().at("2020", 2).since("2021");
        assertThat(sample.trend().window()).isNull();
        assertThat(sample.reason("/window")).isEqualTo(Reason.NO_DATA);
        assertThat(sample.best().period()).hasToString("2020");
    }
}
