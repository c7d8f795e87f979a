package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.SheetFault;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook, which is a zip file of XML. */
final class Parts implements AutoCloseable {
    static final String WORKBOOK = "xl/workbook.xml";

    private static final int MOST_PARTS = 5_000;

    private final ZipFile zip;
    private final Budget budget;

    private Parts(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static Parts open(Path file, Budget budget) throws IOException {
        try {
            return check(new ZipFile(file.toFile()), budget);
        } catch (ZipException | EOFException broken) {
            throw SheetFault.broken();
        }
    }

    private static Parts check(ZipFile zip, Budget budget) throws IOException {
        try {
            if (zip.size() > MOST_PARTS) {
                throw SheetFault.of("sheet-unpacked", Map.of());
            }
            var names = new HashSet<String>();
            if (!zip.stream().map(ZipEntry::getName).allMatch(names::add)) {
                throw SheetFault.broken();
            }
            if (!names.contains(WORKBOOK)) {
                throw SheetFault.of("sheet-kind", Map.of("kind", kind(names)));
            }
            return new Parts(zip, budget);
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static String kind(Set<String> names) {
        if (names.contains("xl/workbook.bin")) {
            return "xlsb";
        }
        if (names.contains("word/document.xml")) {
            return "docx";
        }
        return names.contains("content.xml") ? "ods" : "zip";
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** A part from its beginning; a problem where the workbook lacks it. */
    Xml read(String name) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw SheetFault.broken();
        }
        try {
            return new Xml(new PlainXml(zip.getInputStream(entry), budget.ofPart(entry.getCompressedSize())));
        } catch (IOException broken) {
            throw SheetFault.broken();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
