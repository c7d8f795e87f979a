package id.capaian.web.sheet;

import static id.capaian.web.sheet.SheetFile.bytes;
import static id.capaian.web.sheet.SheetFile.handmade;
import static id.capaian.web.sheet.SheetFile.texts;
import static id.capaian.web.sheet.XlsxSheetTest.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.capaian.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers may send. */
class HostileWorkbookTest {
    private static final String GOOD = cells("<c t='s'><v>0</v></c>");
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml"
            })
    void refusesPartsThatUnpackToTooMuchOrDeclareEntities(String part) {
        refused("sheet-unpacked", Map.of(part, "<a>" + "<x></x>".repeat(3 * MEBIBYTE) + "</a>"));
        refused("sheet-unpacked", Map.of(part, "<a b='" + "x".repeat(2 * MEBIBYTE) + "'/>"));
        refused("sheet-declaration", Map.of(part, """
                <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"""));
        refused("sheet-declaration", Map.of(part, """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>"""));
        refused("sheet-declaration", Map.of(part, "<a><!-- " + "x".repeat(100) + " --></a>"));
        refused("sheet-declaration", Map.of(part, "<?a " + "x<".repeat(500) + "?><a/>"));
        refused("sheet-declaration", Map.of(part, "<?xml version='1.0'?><?a b?><a/>"));
        refused("sheet-broken", Map.of(part, "<a>".repeat(100)));
        refused("sheet-broken", Map.of(part, "<a>"));
        refused("sheet-broken", Map.of(part, "<a>\0</a>"));
    }

    @Test
    void readsNoOtherAlphabetThanSpreadsheetsWrite() {
        var hidden = "\uFEFF<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>";
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThatThrownBy(() -> bytes(
                            folder,
                            SheetFile.zip(
                                    Map.of("xl/_rels/workbook.xml.rels", hidden, "xl/workbook.xml", ""), charset)))
                    .hasMessageContaining("sheet-broken");
        }
        var marked = "\uFEFF<?xml version='1.0' encoding='UTF-8'?>" + cells("<c><v>1</v></c>");
        assertThat(texts(bytes(folder, handmade(marked)))).containsExactly("1:1");
    }

    @Test
    void refusesMoreTextsThanMemoryHolds() {
        var texts = "<sst>" + "<si/><si/><si/><si/>".repeat(MEBIBYTE / 2) + "</sst>";
        refused("sheet-unpacked", Map.of("xl/sharedStrings.xml", texts, "xl/worksheets/sheet1.xml", GOOD));
    }

    @Test
    void refusesMorePartsThanAnyWorkbookHas() {
        var parts = new TreeMap<String, String>();
        for (var i = 0; i < 5_001; i++) {
            parts.put("xl/" + i, "");
        }
        refused("sheet-unpacked", parts);
    }

    @Test
    void refusesMoreColumnsThanAnyTableHas() {
        refusedSheet("sheet-columns", cells("<c r='XFD1'><v>1</v></c>"));
        refusedSheet("sheet-columns", cells("<c><v>1</v></c>".repeat(1_001)));
        refusedSheet("sheet-columns", cells("<c/>".repeat(16_385)));
        refusedSheet("sheet-columns", cells("<c r='ZZZZZZZZZZZZ1'><v>1</v></c>"));
        assertThat(texts(bytes(folder, handmade(cells("<c><v>1</v></c>" + "<c s='1'/>".repeat(10_000))))))
                .containsExactly("1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><v>abc</v></c>",
                "<c><v>NaN</v></c>",
                "<c><v>1d</v></c>",
                "<c><v>1E999</v></c>",
                "<c><v>1E999999999</v></c>",
                "<c t='s'><v>99</v></c>",
                "<c t='s'><v>-1</v></c>",
                "<c s='x'><v>1</v></c>",
                "<c r='7'><v>1</v></c>",
                "<c r='A1'/><c r='A1'/>",
                "<c r='B1'><v>1</v></c><c r='A1'><v>1</v></c>",
                "<c><v><b/></v></c>",
                "</row><row r='1'><c><v>1</v></c></row><row r='1'><c><v>1</v></c>",
                "<c><v>&nix;</v></c>"
            })
    void refusesWhatNoSpreadsheetWrites(String cells) {
        refusedSheet("sheet-broken", cells(cells));
    }

    @Test
    void refusesTextsAndRowsWithoutEnd() {
        refusedSheet(
                "sheet-row", cells(("<c t='inlineStr'><is><t>" + "x".repeat(30_000) + "</t></is></c>").repeat(34)));
        refusedSheet("sheet-text", cells("<c t='inlineStr'><is><t>" + "x".repeat(40_001) + "</t></is></c>"));
        refusedSheet("sheet-text", cells("<c t='inlineStr'><is>" + "<t>xxxxxxxxxx</t>".repeat(4_001) + "</is></c>"));
        refusedSheet(
                "sheet-rows", "<worksheet><sheetData><row r='1048577'><c><v>1</v></c></row></sheetData></worksheet>");
    }

    @Test
    void refusesFilesThatWereCutOff() {
        var whole = handmade(cells("<c><v>1</v></c>"));
        for (var length = 4; length < whole.length; length += 97) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> bytes(folder, cut)).isInstanceOf(Problem.class);
        }
    }

    /** Whatever byte is wrong, the file is read or refused, and nothing else happens. */
    @Test
    void refusesOrReadsFilesWithAWrongByte() {
        var whole = handmade(cells("<c><v>1</v></c>"), Map.of("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>"));
        for (var at = 4; at < whole.length; at++) {
            var wrong = whole.clone();
            wrong[at] ^= 0x55;
            try {
                texts(bytes(folder, wrong));
            } catch (Problem refused) {
                assertThat(refused.faults()).isNotEmpty();
            }
        }
    }

    private void refusedSheet(String code, String sheet) {
        assertThatThrownBy(() -> bytes(folder, handmade(sheet))).hasMessageContaining("code=" + code + ",");
    }

    private void refused(String code, Map<String, String> parts) {
        assertThatThrownBy(() -> bytes(folder, handmade(GOOD, parts))).hasMessageContaining("code=" + code + ",");
    }
}
