package id.capaian.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-08-17",
                "2025-08-17T09:30:00Z",
                "2025/8/17",
                "17 Agustus 2025",
                "17 Agt 2025",
                "17 Aug 2025",
                "17-Ags-2025",
                "17/08/2025",
                "17.8.2025",
                "August 17, 2025"
            })
    void readsDaysAsPeopleWriteThem(String text) {
        assertThat(Dates.read(Cell.of(1, 1, text))).contains(LocalDate.of(2025, 8, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "08/17/2025", "31 Februari 2025", "17 Foo 2025", "", "2025-S1"})
    void readsNothingElse(String text) {
        assertThat(Dates.read(Cell.of(1, 1, text))).isEmpty();
    }
}
