package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.ReadRows;
import id.capaian.web.sheet.Row;
import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.SheetFault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a worksheet, but for empty ones, as they are unpacked. */
final class XlsxRows extends ReadRows {
    static final int MOST_ROWS = 1_048_576;

    /** Of a spreadsheet; so far there may be cells that hold nothing. */
    private static final int LAST_COLUMN = 16_384;

    private static final int LETTERS = 26;

    private final Parts parts;
    private final Xml xml;
    private final XlsxCell reader;
    private final Seen seen;
    private int number;

    /** Closing it closes the parts, too. */
    XlsxRows(Parts parts, Book book, String part, Seen seen) {
        this.parts = parts;
        this.seen = seen;
        reader = new XlsxCell(book);
        try {
            xml = parts.read(part);
        } catch (RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    @Override
    protected @Nullable Row read() {
        while (xml.next()) {
            if (xml.begins("row")) {
                var row = row();
                if (!row.cells().isEmpty()) {
                    seen.row(row);
                    return row;
                }
            } else if (xml.begins("col") && xml.isTrue("hidden")) {
                seen.hiddenColumns(xml.number("min", 1), xml.number("max", 1));
            } else if (xml.begins("mergeCell")) {
                seen.merged(xml.attribute("ref"));
            }
        }
        return null;
    }

    private Row row() {
        var here = xml.number("r", number + 1);
        if (here <= number || here > MOST_ROWS) {
            throw here > MOST_ROWS ? SheetFault.tooManyRows(MOST_ROWS) : SheetFault.broken();
        }
        number = here;
        var isHidden = xml.isTrue("hidden");
        var cells = new ArrayList<Cell>();
        var column = 0;
        var length = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                column = column(column);
                var cell = cell(column);
                add(cell, cells);
                length += cell.text().length();
                if (length > Sheet.LONGEST_ROW) {
                    throw SheetFault.rowTooLong(number);
                }
            }
        }
        return new Row(number, cells, isHidden);
    }

    private void add(Cell cell, List<Cell> cells) {
        if (cell.isEmpty() && !cell.isFormula()) {
            return;
        }
        if (cell.column() > Sheet.MOST_COLUMNS) {
            throw SheetFault.tooManyColumns(number);
        }
        while (cells.size() < cell.column() - 1) {
            cells.add(Cell.of(number, cells.size() + 1, ""));
        }
        cells.add(cell);
    }

    private Cell cell(int column) {
        var type = xml.attribute("t");
        var style = xml.number("s", 0);
        var value = "";
        var isFormula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                isFormula = true;
            } else if (xml.begins("v")) {
                value = xml.text(number);
            } else if (xml.begins("is")) {
                value = Texts.rich(xml, "is", number);
            }
        }
        return reader.of(number, column, type == null ? "" : type, style, value, isFormula);
    }

    /** The column of the cell that has just begun: the next one where it does not say. */
    private int column(int before) {
        var address = xml.attribute("r");
        var column = address == null ? before + 1 : column(address);
        if (column > LAST_COLUMN) {
            throw SheetFault.tooManyColumns(number);
        }
        if (column <= before) {
            throw SheetFault.broken();
        }
        return column;
    }

    /** The letters of an address as a number. */
    private static int column(String address) {
        var column = 0;
        for (var i = 0; i < address.length() && column <= LAST_COLUMN && Character.isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    @Override
    public void close() {
        parts.close();
    }
}
