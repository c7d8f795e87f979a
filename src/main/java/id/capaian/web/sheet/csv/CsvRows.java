package id.capaian.web.sheet.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.capaian.web.format.csv.Formula;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.ReadRows;
import id.capaian.web.sheet.Row;
import id.capaian.web.sheet.Sheet;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The rows of a text, but for empty ones. */
final class CsvRows extends ReadRows {
    private final CloseableIterator<CsvRecord> records;
    private int number;

    CsvRows(Reader reader, Delimiter delimiter) {
        records = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(4 * Sheet.LONGEST_TEXT)
                .ofCsvRecord(reader)
                .iterator();
        if (delimiter.isSaid() && records.hasNext()) {
            records.next();
        }
    }

    @Override
    protected @Nullable Row read() {
        while (records.hasNext()) {
            var fields = records.next().getFields();
            number++;
            var cells = new ArrayList<Cell>(fields.size());
            var filled = 0;
            for (var field : fields) {
                var cell = Cell.of(number, cells.size() + 1, Formula.armed(field));
                cells.add(cell);
                filled = cell.isEmpty() ? filled : cells.size();
            }
            if (filled > 0) {
                return new Row(number, cells.subList(0, filled), false);
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
