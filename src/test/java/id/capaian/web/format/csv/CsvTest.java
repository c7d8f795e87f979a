package id.capaian.web.format.csv;

import static id.capaian.web.format.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.capaian.web.format.Export;
import id.capaian.web.format.Sample;
import id.capaian.web.table.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @Test
    void isReadBackAsItWas() {
        var rows = read(Sample.export(ROW, "{\"id\": \"a2\", \"title\": \"=1+1\\r\\nbaris\"}"), ',');
        assertThat(rows.get(0)).startsWith("id", "title", "people").endsWith("location.lat", "location.lon");
        assertThat(rows.get(1))
                .containsExactly(
                        "a1",
                        "Jalan desa \"Sukanagara\", selesai; 2026",
                        "1200",
                        "4320000000.5",
                        "true",
                        "2026-02-22",
                        "2026-02-24T03:00:00Z",
                        "jalan; desa",
                        "[{\"url\":\"https://bantenprov.go.id/a.jpg\"}]",
                        "-6.12",
                        "106.15");
        assertThat(rows.get(2)).containsExactly("a2", "'=1+1\r\nbaris", "", "", "", "", "", "", "", "", "");
    }

    @Test
    void beginsWithAMarkAndEndsLinesAsTheRfcSays() {
        assertThat(text(Sample.export()))
                .isEqualTo("\ufeffid,title,people,budget,done,day,at,tags,evidence,location.lat,location.lon\r\n");
    }

    @Test
    void hasSemicolonsAndDecimalCommasInIndonesia() {
        var rows = read(Sample.export(List.of(Sample.row(ROW)), true), ';');
        assertThat(rows.get(1)).contains("4320000000,5", "-6,12", "1200", "Jalan desa \"Sukanagara\", selesai; 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -1, '-1'",
        "-0.50, -0.5, '-0,5'",
        "1E+3, 1000, 1000",
        "1E-10, 0.0000000001, '0,0000000001'",
        "123456789012345678.0123456789, 123456789012345678.0123456789, '123456789012345678,0123456789'",
        "null, '', ''",
    })
    void numbersAreExactAndNeverTexts(String json, String plain, String indonesian) {
        assertThat(read(Sample.cell(Kind.NUMBER, json, false), ',').get(1)).containsExactly(plain);
        assertThat(read(Sample.cell(Kind.NUMBER, json, true), ';').get(1)).containsExactly(indonesian);
    }

    @Test
    void readsRowsWhileItWrites() throws IOException {
        assertThat(Sample.readBeforeBytesCame(new Csv(), 20_000)).isLessThan(2_000);
    }

    private static List<List<String>> read(Export export, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofCsvRecord(text(export).substring(1))
                .stream()
                .map(one -> one.getFields())
                .toList();
    }

    private static String text(Export export) {
        return new String(Sample.bytes(new Csv(), export), StandardCharsets.UTF_8);
    }
}
