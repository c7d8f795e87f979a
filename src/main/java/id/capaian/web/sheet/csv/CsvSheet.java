package id.capaian.web.sheet.csv;

import id.capaian.web.sheet.Rows;
import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.SheetFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A text with a row in each line. */
public final class CsvSheet implements Sheet {
    private final Path file;
    private final Encoding encoding;
    private final Delimiter delimiter;

    private CsvSheet(Path file, Encoding encoding, Delimiter delimiter) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    /** Reads the file once to see that it can be read; a problem says where it cannot. */
    public static CsvSheet open(Path file) throws IOException {
        var encoding = Encoding.of(file);
        Delimiter delimiter;
        try (var reader = encoding.reader(file)) {
            delimiter = Delimiter.of(reader);
        }
        try (var reader = encoding.reader(file)) {
            CsvShape.check(reader, delimiter.character());
        }
        var sheet = new CsvSheet(file, encoding, delimiter);
        try (var rows = sheet.rows()) {
            if (!rows.hasNext()) {
                throw SheetFault.of("sheet-empty", Map.of());
            }
        }
        return sheet;
    }

    @Override
    public Facts facts() {
        var name = encoding.charset().name();
        var notes = encoding.charset().equals(StandardCharsets.UTF_8)
                ? List.<Note>of()
                : List.of(new Note("encoding", Map.of("encoding", name)));
        return new Facts("csv", name, String.valueOf(delimiter.character()), null, notes);
    }

    @Override
    public Rows rows() {
        try {
            return new CsvRows(encoding.reader(file), delimiter);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
