package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.Rows;
import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.SheetFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first worksheet of a workbook that a reader sees and that holds something. */
public final class XlsxSheet implements Sheet {
    private final Path file;
    private final Book book;
    private final Book.Worksheet worksheet;
    private final Facts facts;

    private XlsxSheet(Path file, Book book, Book.Worksheet worksheet, List<Note> notes) {
        this.file = file;
        this.book = book;
        this.worksheet = worksheet;
        facts = new Facts("xlsx", null, null, worksheet.name(), notes);
    }

    /** Reads the sheet once to see that it can be read; a problem says why it cannot. */
    public static XlsxSheet open(Path file) throws IOException {
        var budget = new Budget(); // one for all sheets, however many are empty
        Book book;
        try (var parts = Parts.open(file, budget)) {
            book = Book.read(parts);
        }
        for (var worksheet : book.sheets()) {
            var notes = notes(Parts.open(file, budget), book, worksheet);
            if (notes != null) {
                return new XlsxSheet(file, book, worksheet, notes);
            }
        }
        throw SheetFault.of("sheet-empty", Map.of());
    }

    /** What there is to know about a sheet; null where it has no rows. */
    private static @Nullable List<Note> notes(Parts parts, Book book, Book.Worksheet worksheet) {
        var seen = new Seen();
        try (var rows = new XlsxRows(parts, book, worksheet.part(), seen)) {
            if (!rows.hasNext()) {
                return null;
            }
            rows.forEachRemaining(row -> {});
        }
        var notes = new ArrayList<>(seen.notes());
        if (book.sheets().size() > 1) {
            var others = book.sheets().stream()
                    .filter(one -> !one.equals(worksheet))
                    .map(Book.Worksheet::name)
                    .limit(10)
                    .toList();
            notes.add(
                    0, new Note("other-sheets", Map.of("name", worksheet.name(), "others", String.join(", ", others))));
        }
        return List.copyOf(notes);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Rows rows() {
        try {
            return new XlsxRows(Parts.open(file, new Budget()), book, worksheet.part(), new Seen());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
