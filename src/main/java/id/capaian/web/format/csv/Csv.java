package id.capaian.web.format.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import id.capaian.web.format.Export;
import id.capaian.web.format.Format;
import id.capaian.web.format.FormatWriter;
import id.capaian.web.table.Column;
import id.capaian.web.table.Kind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A table as RFC 4180 has it, that spreadsheets open as it is meant. */
@Singleton
public final class Csv implements FormatWriter {
    /** Without it spreadsheets take UTF-8 for the alphabet of their country. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        try {
            @SuppressWarnings("resource") // the stream is closed by whoever opened it
            var csv = writer(export, out);
            csv.writeRecord(export.columns().stream().map(Column::name).toList());
            csv.flush(); // whoever waits sees that it begins
            for (var row : export.rows()) {
                csv.writeRecord(export.columns().stream()
                        .map(column -> cell(column, row, export.indonesian()))
                        .toList());
            }
            csv.flush();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Stands between cells; what uses a decimal comma cannot use it twice. */
    static char separator(boolean indonesian) {
        return indonesian ? ';' : ',';
    }

    private static CsvWriter writer(Export export, OutputStream out) {
        var csv = CsvWriter.builder()
                .fieldSeparator(separator(export.indonesian()))
                .lineDelimiter(LineDelimiter.CRLF);
        if (export.columns().size() == 1) { // an empty line would not be read as a row
            csv.quoteStrategy(QuoteStrategies.EMPTY);
        }
        return csv.build(out);
    }

    private static String cell(Column column, ObjectNode row, boolean indonesian) {
        var text = column.text(row);
        if (column.in(row).isNumber()) {
            return indonesian && column.kind() == Kind.NUMBER ? text.replace('.', ',') : text;
        }
        return Formula.disarmed(text);
    }
}
