package id.capaian.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files to be opened as sheets, and what stands in them. */
public final class SheetFile {
    private SheetFile() {}

    public static Sheet csv(Path folder, String text) {
        return csv(folder, text, StandardCharsets.UTF_8);
    }

    public static Sheet csv(Path folder, String text, Charset charset) {
        return bytes(folder, text.getBytes(charset));
    }

    public static Sheet bytes(Path folder, byte[] bytes) {
        try {
            return Sheets.open(Files.write(Files.createTempFile(folder, "sheet", ".bin"), bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Written as spreadsheet programs write it. */
    public static Sheet xlsx(Path folder, Consumer<Worksheet> content) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            content.accept(book.newWorksheet("Data"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes(folder, out.toByteArray());
    }

    /** Rows of texts, the first of them the header. */
    public static Sheet xlsx(Path folder, String[]... rows) {
        return xlsx(folder, sheet -> {
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        });
    }

    /** A workbook by hand, with the XML of its sheet. */
    public static byte[] handmade(String sheet) {
        return handmade(sheet, Map.of());
    }

    /** A workbook by hand, some parts of it other than usual. */
    public static byte[] handmade(String sheet, Map<String, String> others) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/>\
                <Relationship Id="rId3" Type="x/styles" Target="/xl/styles.xml"/></Relationships>""");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.putAll(others);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        return zip(parts, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> parts, Charset charset) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(charset));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    public static List<Row> rows(Sheet sheet) {
        var rows = new ArrayList<Row>();
        try (var all = sheet.rows()) {
            all.forEachRemaining(rows::add);
        }
        return rows;
    }

    /** Each row as its number and texts. */
    static List<String> texts(Sheet sheet) {
        return rows(sheet).stream()
                .map(row -> row.number() + ":"
                        + String.join("/", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }
}
