package id.capaian.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2024-12-31, 2024",
        "2024-S1, SEMESTER, 2024-01-01, 2024-06-30, 2024",
        "2024-S2, SEMESTER, 2024-07-01, 2024-12-31, 2024.5",
        "2024-Q3, QUARTER, 2024-07-01, 2024-09-30, 2024.5",
        "2024-02, MONTH, 2024-02-01, 2024-02-29, 2024.0833333333333333",
        "1900-12, MONTH, 1900-12-01, 1900-12-31, 1900.9166666666666667",
        "2200-Q4, QUARTER, 2200-10-01, 2200-12-31, 2200.75"
    })
    void aPeriodIsWrittenAsItIsRead(String text, Frequency frequency, LocalDate start, LocalDate end, double year) {
        var period = Period.parse(text);
        assertThat(period).hasToString(text);
        assertThat(period.frequency()).isEqualTo(frequency);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.decimalYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2024",
                "2024 ",
                "2024\n",
                "24",
                "02024",
                "2024-",
                "2024-S0",
                "2024-S3",
                "2024-s1",
                "2024-Q5",
                "2024-00",
                "2024-13",
                "2024-7",
                "2024-07-01",
                "2024S1",
                "2024/07",
                "-2024",
                "N/A",
                "٢٠٢٤"
            })
    void whatIsNoPeriodIsRefusedInTheSameWords(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage("not a period: write 2024, 2024-S1, 2024-Q3 or 2024-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1899-12", "2201", "9999-Q1"})
    void yearsFarAwayAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage("a period lies between 1900 and 2200");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 0", "YEAR, 2", "SEMESTER, 3", "QUARTER, 5", "MONTH, 13", "MONTH, -1"})
    void anIndexBeyondTheYearIsRefused(Frequency frequency, int index) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(2024, frequency, index));
    }

    @Test
    void periodsAreOrderedByTheirBeginningAndThenTheLongerFirst() {
        var ordered = periods("2023-12", "2024", "2024-S1", "2024-Q1", "2024-01", "2024-02", "2024-S2", "2024-Q3");
        assertThat(ordered.stream().sorted(Comparator.reverseOrder()).sorted()).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2025, 2023",
        "2024-S2, 2025-S1, 2023-S2",
        "2024-Q4, 2025-Q1, 2023-Q4",
        "2024-11, 2024-12, 2023-11",
        "2024-12, 2025-01, 2023-12"
    })
    void aPeriodKnowsItsNeighbours(String text, String next, String yearEarlier) {
        var period = Period.parse(text);
        assertThat(period.next()).hasToString(next);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.yearEarlier()).hasToString(yearEarlier);
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2024", "SEMESTER, 2024-S2", "QUARTER, 2024-Q4", "MONTH, 2024-12"})
    void theLastPeriodOfAYearEndsWithIt(Frequency frequency, String last) {
        assertThat(Period.lastOf(2024, frequency)).hasToString(last);
        assertThat(Period.lastOf(2024, frequency).end()).isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2024-S2, 2022-S1, 2.5", "2024-02, 2024-01, 0.08333333333333333", "2014, 2024-Q1, -10"})
    void yearsAreCountedFromBeginningToBeginning(String later, String earlier, double years) {
        assertThat(Period.parse(later).yearsSince(Period.parse(earlier))).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-Q2, true",
        "2024-S1, 2024-06, true",
        "2024-S1, 2024-S1, true",
        "2024-S1, 2024-07, false",
        "2024-Q2, 2024-S1, false"
    })
    void aPeriodContainsTheShorterOnesWithinIt(String outer, String inner, boolean contained) {
        assertThat(Period.parse(outer).contains(Period.parse(inner))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, true", "2024-06-30, true", "2023-12-31, false", "2024-07-01, false"})
    void aPeriodContainsItsFirstAndItsLastDay(LocalDate day, boolean contained) {
        assertThat(Period.parse("2024-S1").contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03, SEMESTER, 3 9, 2019-S1",
        "2019-09, SEMESTER, 3 9, 2019-S2",
        "2019-09, SEMESTER, 9 3, 2019-S2",
        "2019-04, SEMESTER, 3 9, none",
        "2019-S1, SEMESTER, 3 9, 2019-S1",
        "2019, SEMESTER, 3 9, none",
        "2019-Q1, SEMESTER, 3 9, none",
        "2025-08, YEAR, 8, 2025",
        "2025-11, YEAR, 8, none",
        "2025-Q3, YEAR, 8, none",
        "2025, YEAR, '', 2025",
        "2025-08, YEAR, '', none",
        "2025-05, QUARTER, 2 5 8 11, 2025-Q2",
        "2025-05, MONTH, 8, 2025-05"
    })
    void aReferenceMonthStandsForThePeriodAroundIt(String input, Frequency declared, String months, String fitting) {
        var referenceMonths = Arrays.stream(months.split(" "))
                .filter(month -> !month.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(Period.parse(input)
                        .fit(declared, referenceMonths)
                        .map(Period::toString)
                        .orElse("none"))
                .isEqualTo(fitting);
    }

    @Test
    void inJsonAPeriodIsItsText() throws Exception {
        var periods = periods("2024", "2024-S1", "2024-Q3", "2024-07").toArray(Period[]::new);
        var json = JSON.writeValueAsString(periods);
        assertThat(json).isEqualTo("[\"2024\",\"2024-S1\",\"2024-Q3\",\"2024-07\"]");
        assertThat(JSON.readValue(json, Period[].class)).containsExactly(periods);
    }

    @Test
    void whatIsNoPeriodIsRefusedInJsonToo() {
        assertThatThrownBy(() -> JSON.readValue("\"2024-13\"", Period.class))
                .isInstanceOf(JsonMappingException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static List<Period> periods(String... texts) {
        return Stream.of(texts).map(Period::parse).toList();
    }
}
