package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.Annotated;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Row;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with the one sheet that was read, its formulas as what they came to. */
public final class XlsxCopy implements Annotated.Copy {
    private static final int LONGEST = 32_767;
    private static final int ROWS_AT_ONCE = 500;
    private static final int REMARK_WIDTH = 60;

    private final Workbook book;
    private final Worksheet sheet;
    private final int remarkColumn;
    private int rows;

    public XlsxCopy(OutputStream out, int remarkColumn) {
        this.remarkColumn = remarkColumn;
        book = new Workbook(out, "Capaian", "1.0");
        sheet = book.newWorksheet("Data");
        sheet.width(remarkColumn - 1, REMARK_WIDTH);
    }

    @Override
    public void add(Row row, String remark) throws IOException {
        for (var cell : row.cells()) {
            if (!cell.isEmpty()) {
                write(row.number() - 1, cell.column() - 1, cell);
            }
        }
        if (!remark.isEmpty()) {
            text(row.number() - 1, remarkColumn - 1, remark);
            sheet.style(row.number() - 1, remarkColumn - 1).fontColor("C00000").set();
        }
        if (++rows % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int row, int column, Cell cell) {
        if (cell.date() != null) {
            sheet.value(row, column, cell.date());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell.number() != null) {
            sheet.value(row, column, cell.number());
            if (cell.text().endsWith("%")) {
                sheet.style(row, column).format("0.00%").set();
            }
        } else {
            text(row, column, cell.text());
        }
    }

    private void text(int row, int column, String text) {
        sheet.inlineString(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }
}
