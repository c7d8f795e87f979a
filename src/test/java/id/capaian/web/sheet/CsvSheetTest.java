package id.capaian.web.sheet;

import static id.capaian.web.sheet.SheetFile.csv;
import static id.capaian.web.sheet.SheetFile.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsWhatStandsBetweenCells(String delimiter) {
        var sheet = csv(folder, "kode;nilai\nppm;\"5;8\"\nipm;7\n".replace(";", delimiter));
        assertThat(sheet.facts().delimiter()).isEqualTo(delimiter);
        assertThat(texts(sheet)).containsExactly("1:kode/nilai", "2:ppm/5" + delimiter + "8", "3:ipm/7");
    }

    @Test
    void isNotMisledByDecimalCommas() {
        assertThat(csv(folder, "a;b;c\n1,5;2,5;3,5\n1,6;2,6;3,6\n").facts().delimiter())
                .isEqualTo(";");
        assertThat(csv(folder, "1,5;2,5\n1,6;2,6\n").facts().delimiter()).isEqualTo(";");
        assertThat(csv(folder, "a,b,c\nx:y;z:w,1,2\nx:y;z:w,1,2\n").facts().delimiter())
                .isEqualTo(",");
    }

    @Test
    void obeysExcelsFirstLineAndDoesNotCountIt() {
        var sheet = csv(folder, "sep=;\r\na;b\r\n1,2;3,4\r\n");
        assertThat(sheet.facts().delimiter()).isEqualTo(";");
        assertThat(texts(sheet)).containsExactly("1:a/b", "2:1,2/3,4");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        assertThat(texts(csv(folder, "Judul,\n\n,\na,\"dua\nbaris\"\n1,2,,\n")))
                .containsExactly("1:Judul", "4:a/dua\nbaris", "5:1/2");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "windows-1252,''"})
    void readsWhateverAlphabetItIsWrittenIn(String charset, String mark) {
        var sheet = csv(folder, mark + "nama,kota\ncafé,Ü\n", Charset.forName(charset));
        assertThat(sheet.facts().encoding()).isEqualTo(charset);
        assertThat(sheet.facts().notes()).hasSize(charset.equals("UTF-8") ? 0 : 1);
        assertThat(texts(sheet)).containsExactly("1:nama/kota", "2:café/Ü");
    }

    @Test
    void takesBackTheApostropheOfOurOwnFiles() {
        assertThat(texts(csv(folder, "a,b\n'-5 derajat,'kutip\n"))).containsExactly("1:a/b", "2:-5 derajat/'kutip");
    }

    @Test
    void isReadAgainAndAgain() {
        var sheet = csv(folder, "a,b\n1,2\n");
        assertThat(texts(sheet)).isEqualTo(texts(sheet));
    }

    @Test
    void tellsTheLineOfAnOpenQuote() {
        assertThatThrownBy(() -> csv(folder, "a,b\n1,\"zwei\n3,4\n"))
                .hasMessageContaining("sheet-quote")
                .hasMessageContaining("line=2");
        assertThatThrownBy(() -> csv(folder, "a,b\n1,\"x\"y\n")).hasMessageContaining("sheet-quote");
        assertThatThrownBy(() -> csv(folder, "a,b\n1,\"" + "x\n".repeat(30_000)))
                .hasMessageContaining("line=2");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> csv(folder, "")).hasMessageContaining("sheet-empty");
        assertThatThrownBy(() -> csv(folder, "\n,,\n")).hasMessageContaining("sheet-empty");
        assertThatThrownBy(() -> csv(folder, "a,b\n1,\0\n")).hasMessageContaining("sheet-binary");
        assertThatThrownBy(() -> csv(folder, "%PDF-1.7")).hasMessageContaining("kind=PDF");
        assertThatThrownBy(() -> csv(folder, "\n<html><table>")).hasMessageContaining("kind=HTML");
        assertThatThrownBy(() -> csv(folder, "\u00D0\u00CF\u0011\u00E0...", StandardCharsets.ISO_8859_1))
                .hasMessageContaining("kind=xls");
        assertThatThrownBy(() -> SheetFile.bytes(
                        folder,
                        ("\u00D0\u00CF\u0011\u00E0" + "x".repeat(65_530)
                                        + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")
                                .getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("sheet-encrypted");
    }

    @Test
    void refusesWhatIsTooWideOrTooLong() {
        assertThatThrownBy(() -> csv(folder, ("x".repeat(30_000) + ",").repeat(34)))
                .hasMessageContaining("code=sheet-row,");
        assertThatThrownBy(() -> csv(folder, "a" + ",".repeat(1_000_000))).hasMessageContaining("sheet-columns");
        assertThatThrownBy(() -> csv(folder, "a,b\n" + "x".repeat(40_001) + ",1"))
                .hasMessageContaining("sheet-text");
        assertThatThrownBy(() -> csv(folder, "a\n".repeat(2_000_002))).hasMessageContaining("sheet-rows");
        assertThat(texts(csv(folder, "x".repeat(40_000) + ",1"))).hasSize(1);
    }
}
