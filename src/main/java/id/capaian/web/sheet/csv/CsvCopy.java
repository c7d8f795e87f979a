package id.capaian.web.sheet.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.capaian.web.format.csv.Formula;
import id.capaian.web.sheet.Annotated;
import id.capaian.web.sheet.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text like the uploaded one, in UTF-8 with a mark, for spreadsheets that would take it for another alphabet. */
public final class CsvCopy implements Annotated.Copy {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Begins like a formula, but is none. */
    private static final Pattern FIGURE = Pattern.compile("[+-][0-9][0-9.,]*");

    private final CsvWriter csv;
    private final int remarkColumn;
    private int written;

    public CsvCopy(OutputStream out, char delimiter, int remarkColumn) throws IOException {
        out.write(MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        this.remarkColumn = remarkColumn;
    }

    @Override
    public void add(Row row, String remark) {
        while (written < row.number() - 1) { // so that every row keeps its number
            write(List.of(""));
        }
        var cells = new ArrayList<String>();
        for (var column = 1; column < remarkColumn; column++) {
            cells.add(harmless(row.cell(column).text()));
        }
        cells.add(harmless(remark));
        write(cells);
    }

    private void write(List<String> cells) {
        csv.writeRecord(cells);
        written++;
    }

    private static String harmless(String text) {
        return FIGURE.matcher(text).matches() ? text : Formula.disarmed(text);
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
