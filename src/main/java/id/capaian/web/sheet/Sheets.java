package id.capaian.web.sheet;

import id.capaian.web.sheet.csv.CsvSheet;
import id.capaian.web.sheet.xlsx.XlsxSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Opens uploaded files, whatever their names say they are. */
public final class Sheets {
    private static final int HEAD = 1024;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
    private static final Map<String, String> OTHERS = Map.of(
            "%PDF", "PDF", "\u0089PNG", "PNG", "\u00FF\u00D8\u00FF", "JPEG", "\u001F\u008B", "gzip", "Rar!", "RAR");

    private Sheets() {}

    /** The table in a file; a problem that says what to do instead where there is none that can be read safely. */
    public static Sheet open(Path file) {
        try {
            var head = head(file);
            if (head.startsWith(ZIP)) {
                return XlsxSheet.open(file);
            }
            refuseOthers(head, file);
            return CsvSheet.open(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static void refuseOthers(String head, Path file) throws IOException {
        if (head.startsWith(OLE)) {
            throw Ole.isEncrypted(file) ? SheetFault.of("sheet-encrypted", Map.of()) : kind("xls");
        }
        for (var other : OTHERS.entrySet()) {
            if (head.startsWith(other.getKey())) {
                throw kind(other.getValue());
            }
        }
        // Many programs that offer Excel's old format write a web page instead.
        var text = head.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<html") || text.startsWith("<!doctype") || text.startsWith("<table")) {
            throw kind("HTML");
        }
        if (text.startsWith("<?xml")) {
            throw kind("XML");
        }
    }

    private static RuntimeException kind(String kind) {
        return SheetFault.of("sheet-kind", Map.of("kind", kind));
    }
}
