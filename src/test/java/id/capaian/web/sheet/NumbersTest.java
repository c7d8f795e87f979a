package id.capaian.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5,8       | COMMA   | 5.8
            1.234,5   | COMMA   | 1234.5
            1.234     | COMMA   | 1234
            1.234.567 | COMMA   | 1234567
            5.8       | POINT   | 5.8
            1,234.5   | POINT   | 1234.5
            1.234     | POINT   | 1.234
            1,234     | POINT   | 1234
            0.123     | POINT   | 0.123
            1 234 567 | UNKNOWN | 1234567
            1 234,5   | COMMA   | 1234.5
            17        | UNKNOWN | 17
            007       | UNKNOWN | 7
            -5,8      | COMMA   | -5.8
            −5,8      | COMMA   | -5.8
            5,8-      | COMMA   | -5.8
            (5,8)     | COMMA   | -5.8
            +5        | UNKNOWN | 5
            ,5        | COMMA   | 0.5
            1.5E3     | UNKNOWN | 1.5E+3""")
    void readsFiguresAsPeopleWriteThem(String text, Marks marks, BigDecimal number) {
        assertThat(Numbers.read(cell(text), marks)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234    | UNKNOWN | number-ambiguous
            12,345   | UNKNOWN | number-ambiguous
            5,8%     | COMMA   | number-percent
            lima     | COMMA   | number
            12.34,5  | COMMA   | number
            1,2,3    | POINT   | number
            5.8      | COMMA   | number
            5 8      | COMMA   | number
            --5      | COMMA   | number
            -(5)     | COMMA   | number
            1E999999 | POINT   | number
            +        | COMMA   | number""")
    void saysWhatIsWrong(String text, Marks marks, String code) {
        assertThatThrownBy(() -> Numbers.read(cell(text), marks)).hasMessageContaining("code=" + code + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "n/a", "N/A", "NA", "…", "..."})
    void knowsWhatIsNoFigure(String text) {
        assertThat(Numbers.isAbsent(cell(text))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17 1.234,5      | COMMA
            1.234 5,8       | COMMA
            1.234.567       | COMMA
            1,234.5         | POINT
            1,234,567       | POINT
            0.123           | POINT
            1234.567        | POINT
            1.234 12,345    | UNKNOWN
            17 lima 2025-01 | UNKNOWN""")
    void findsOutWhichMarksAFileUses(String figures, Marks marks) {
        var sheet = SheetFile.csv(folder, "x\t36.04\n" + figures.replace(" ", "\t36.71\n") + "\t36.71\n");
        assertThat(Told.by(sheet, cell -> cell.column() == 1)).isEqualTo(marks);
    }

    @Test
    void namesTheCellsThatContradictEachOther() {
        var sheet = SheetFile.csv(folder, "a\tb\n5,8\t1\n2\t5.8\n");
        assertThatThrownBy(() -> Told.by(sheet, cell -> true))
                .hasMessageContaining("number-marks")
                .hasMessageContaining("commaAt=A2")
                .hasMessageContaining("pointAt=B3");
    }

    private static Cell cell(String text) {
        return Cell.of(1, 1, text);
    }
}
