package id.capaian.web.sheet;

import static id.capaian.web.sheet.SheetFile.bytes;
import static id.capaian.web.sheet.SheetFile.handmade;
import static id.capaian.web.sheet.SheetFile.rows;
import static id.capaian.web.sheet.SheetFile.texts;
import static id.capaian.web.sheet.SheetFile.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxSheetTest {
    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="170" formatCode="[Red]dd\\-mmm\\-yy"/>\
            <numFmt numFmtId="171" formatCode="#,##0.0&quot; day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="10"/></cellXfs></styleSheet>""";

    @TempDir
    Path folder;

    @Test
    void readsWhatAReaderSees() {
        var sheet = xlsx(folder, one -> {
            one.value(0, 0, "Judul & <sub>");
            one.value(2, 0, 74.41);
            one.value(2, 1, new BigDecimal("123456789012.345"));
            one.value(2, 3, true);
            one.value(4, 0, LocalDate.of(2025, 8, 17));
            one.style(4, 0).format("yyyy-mm-dd").set();
            one.inlineString(4, 1, " sebaris ");
        });
        assertThat(sheet.facts().format()).isEqualTo("xlsx");
        assertThat(sheet.facts().name()).isEqualTo("Data");
        assertThat(texts(sheet))
                .containsExactly("1:Judul & <sub>", "3:74.41/123456789012.345//TRUE", "5:2025-08-17/sebaris");
        assertThat(rows(sheet).get(1).cell(1).number()).isEqualTo("74.41");
        assertThat(rows(sheet).get(2).cell(1).date()).isEqualTo("2025-08-17");
        assertThat(rows(sheet).get(2).cell(1).address()).isEqualTo("A5");
    }

    @ParameterizedTest
    @CsvSource({
        "74.409999999999997,0,74.41",
        "0.1,0,0.1",
        "0.30000000000000004,0,0.30000000000000004",
        "1E+20,0,100000000000000000000",
        "5.5100000000000003E-2,0,0.0551",
        "5.5100000000000003E-2,4,5.51%",
        "1E300,0,1E+300",
        "45886,1,2025-08-17",
        "45886.75,2,2025-08-17T18:00",
        "59,1,1900-02-28",
        "61,1,1900-03-01",
        "0.5,1,0.5",
        "45886,3,45886",
        "45886,99,45886"
    })
    void showsNumbersAsTheirFormatsDo(String stored, int style, String text) {
        var sheet = bytes(
                folder,
                handmade(cells("<c s='" + style + "'><v>" + stored + "</v></c>"), Map.of("xl/styles.xml", STYLES)));
        assertThat(rows(sheet).get(0).cell(1).text()).isEqualTo(text);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        var book = """
                <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="D" sheetId="1" r:id="rId1"/></sheets></workbook>""";
        var sheet = bytes(
                folder,
                handmade(cells("<c s='1'><v>44424</v></c>"), Map.of("xl/styles.xml", STYLES, "xl/workbook.xml", book)));
        assertThat(rows(sheet).get(0).cell(1).date()).isEqualTo("2025-08-17");
    }

    @Test
    void readsFormulasErrorsAndRichTextsAsTheyWereSaved() {
        var sheet = bytes(
                folder,
                handmade(
                        cells("<c><f>1+1</f><v>2</v></c><c t='str'><f>A1&amp;1</f><v>ab</v></c><c><f>NOW()</f></c>"
                                + "<c t='e'><v>#N/A</v></c><c t='s'><v>0</v></c><c t='d'><v>2025-08-17</v></c>"),
                        Map.of(
                                "xl/sharedStrings.xml",
                                "<sst><si><r><t>Angka_x0041_</t></r><r><t> satu</t></r>"
                                        + "<rPh><t>X</t></rPh></si></sst>")));
        assertThat(texts(sheet)).containsExactly("1:2/ab//#N/A/AngkaA satu/2025-08-17");
        assertThat(rows(sheet).get(0).cell(1).isFormula()).isTrue();
        assertThat(sheet.facts().notes().toString())
                .contains("formulas, arguments={", "formulas-without-value", "errors", "first=D1");
    }

    @Test
    void tellsWhatAReaderDoesNotSee() {
        var sheet = bytes(folder, handmade("""
                <worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>\
                <row r="7" hidden="1"><c r="B7"><v>2</v></c></row></sheetData>\
                <mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>"""));
        assertThat(texts(sheet)).containsExactly("1:1", "7:/2");
        assertThat(rows(sheet).get(1).isHidden()).isTrue();
        assertThat(sheet.facts().notes())
                .extracting(Sheet.Note::code)
                .containsExactly("hidden-rows", "hidden-columns", "merged");
        assertThat(sheet.facts().notes().get(1).arguments())
                .containsEntry("count", 2L)
                .containsEntry("first", "B");
    }

    @Test
    void readsTheFirstSheetThatIsSeenAndHoldsSomething() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var hidden = book.newWorksheet("Tersembunyi");
            hidden.value(0, 0, "x");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("Kosong");
            book.newWorksheet("Isi").value(0, 0, "y");
            book.newWorksheet("Lain").value(0, 0, "z");
        }
        var sheet = bytes(folder, out.toByteArray());
        assertThat(sheet.facts().name()).isEqualTo("Isi");
        assertThat(texts(sheet)).containsExactly("1:y");
        assertThat(sheet.facts().notes().get(0).arguments()).containsEntry("others", "Kosong, Lain");
    }

    @Test
    void refusesWorkbooksOfOtherKinds() {
        assertThatThrownBy(() -> bytes(folder, SheetFile.zip(Map.of("content.xml", "x"))))
                .hasMessageContaining("kind=ods");
        assertThatThrownBy(() -> bytes(folder, SheetFile.zip(Map.of("xl/workbook.bin", "x"))))
                .hasMessageContaining("kind=xlsb");
        assertThatThrownBy(() -> bytes(folder, handmade(cells("")))).hasMessageContaining("sheet-empty");
    }

    static String cells(String cells) {
        return "<worksheet><sheetData><row>" + cells + "</row></sheetData></worksheet>";
    }
}
