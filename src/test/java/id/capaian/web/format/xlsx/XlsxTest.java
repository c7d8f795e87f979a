package id.capaian.web.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.web.format.Export;
import id.capaian.web.format.Sample;
import id.capaian.web.table.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks, read back by another library. */
class XlsxTest {
    @Test
    void cellsAreTyped() throws IOException {
        var row = data(Sample.export(Sample.ROW)).get(1);
        assertThat(row.getCellText(1)).isEqualTo("Jalan desa \"Sukanagara\", selesai; 2026");
        assertThat(row.getCellAsNumber(2)).hasValue(new BigDecimal("1200"));
        assertThat(row.getCellAsNumber(3)).hasValue(new BigDecimal("4320000000.5"));
        assertThat(row.getCellAsBoolean(4)).hasValue(true);
        assertThat(row.getCellAsDate(5)).hasValue(LocalDateTime.of(2026, 2, 22, 0, 0));
        assertThat(row.getCellAsDate(6)).hasValue(LocalDateTime.of(2026, 2, 24, 3, 0));
        assertThat(row.getCellText(7)).isEqualTo("jalan; desa");
        assertThat(row.getCellAsNumber(9)).hasValue(new BigDecimal("-6.12"));
    }

    @Test
    void theHeaderNamesTheColumns() throws IOException {
        assertThat(data(Sample.export(Sample.ROW)).get(0).stream().map(Cell::getText))
                .startsWith("id", "title", "people")
                .endsWith("location.lat", "location.lon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "-1+cmd|' /C calc'!A0", "+1", "<&>\"'"})
    void textsStayTexts(String text) throws IOException {
        var json = "\"" + text.replace("\"", "\\\"") + "\"";
        var cell = data(Sample.cell(Kind.TEXT, json, false)).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText()).isEqualTo(text);
    }

    @Test
    void aNumberThatWouldBeRoundedIsAText() throws IOException {
        var cell = data(Sample.cell(Kind.NUMBER, "1234567890.1234567", false))
                .get(1)
                .getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getText()).isEqualTo("1234567890.1234567");
    }

    @Test
    void aTextTooLongForACellSaysSo() throws IOException {
        var text = data(Sample.cell(Kind.TEXT, "\"" + "a".repeat(40_000) + "\"", false))
                .get(1)
                .getCellText(0);
        assertThat(text).hasSize(32_767).endsWith("cut: see the CSV)");
    }

    @Test
    void theSecondSheetSaysWhereItComesFrom() throws IOException {
        var about = sheet(Sample.export(Sample.ROW), 1);
        assertThat(about.stream().map(row -> row.getCellText(1)))
                .contains(
                        "https://capaian.example.id/v1/achievements?format=csv",
                        "1374",
                        "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/",
                        "Pemerintah Provinsi Banten");
        assertThat(about.stream().map(row -> row.getCellText(0))).contains("location.lat");
    }

    @Test
    void manyRowsAllArrive() throws IOException {
        var rows = IntStream.range(0, 1_234).mapToObj(any -> Sample.ROW).toArray(String[]::new);
        assertThat(data(Sample.export(rows))).hasSize(1_235);
    }

    @Test
    void rowsAreReadWhileTheyAreWritten() throws IOException {
        assertThat(Sample.readBeforeBytesCame(new Xlsx(), 100_000)).isLessThan(50_000);
    }

    private static List<Row> data(Export export) throws IOException {
        return sheet(export, 0);
    }

    private static List<Row> sheet(Export export, int index) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Sample.bytes(new Xlsx(), export)))) {
            return book.getSheet(index).orElseThrow().read();
        }
    }
}
