package id.capaian.web.sheet;

import id.capaian.web.sheet.csv.CsvCopy;
import id.capaian.web.sheet.xlsx.XlsxCopy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Gives an uploaded sheet back with one more column, in which each row is told what is wrong with it. */
public final class Annotated {
    /** Stands between several remarks on one row. */
    private static final String BETWEEN = "; ";

    private final Iterator<Remark> remarks;
    private @Nullable Remark next;

    private Annotated(Iterator<Remark> remarks) {
        this.remarks = remarks;
        next = remarks.hasNext() ? remarks.next() : null;
    }

    /** Where the rows go; each has its number, and none comes before an earlier one. */
    public interface Copy {
        /** A row and what is said about it in the last column; empty where nothing is. */
        void add(Row row, String remark) throws IOException;

        /** What follows the last row. */
        void finish() throws IOException;
    }

    /**
     * Writes the sheet in its own format.
     *
     * @param remarks in the order of their rows; what the column is called is one on the header
     * @param out is left open
     */
    public static void write(Sheet sheet, Iterator<Remark> remarks, OutputStream out) throws IOException {
        var column = width(sheet) + 1;
        var delimiter = sheet.facts().delimiter();
        var copy = delimiter == null ? new XlsxCopy(out, column) : new CsvCopy(out, delimiter.charAt(0), column);
        var annotated = new Annotated(remarks);
        try (var rows = sheet.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                copy.add(row, annotated.remarkOn(row.number()));
            }
        }
        copy.finish();
    }

    private static int width(Sheet sheet) {
        var width = 0;
        try (var rows = sheet.rows()) {
            while (rows.hasNext()) {
                width = Math.max(width, rows.next().cells().size());
            }
        }
        return width;
    }

    /** Remarks on rows that hold nothing are passed over. */
    private String remarkOn(int row) {
        var text = new StringBuilder();
        while (next != null && next.row() <= row) {
            if (next.row() == row) {
                text.append(text.isEmpty() ? "" : BETWEEN).append(next.text());
            }
            next = remarks.hasNext() ? remarks.next() : null;
        }
        return text.toString();
    }
}
