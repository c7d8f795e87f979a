package id.capaian.web.sheet.csv;

import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.SheetFault;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/** Reads a text once, keeping nothing of it, so that no cell, row or open quote of it can fill the memory later. */
final class CsvShape {
    static final int MOST_ROWS = 2_000_000;
    private static final char QUOTE = '"';

    private enum Place {
        BEFORE_CELL,
        IN_CELL,
        IN_QUOTES,
        AFTER_QUOTE
    }

    private final char delimiter;
    private Place place = Place.BEFORE_CELL;
    private long line = 1;
    private long quoteOpened;
    private long row = 1;
    private int column = 1;
    private int length;
    private int lengthOfRow;
    private char before;

    private CsvShape(char delimiter) {
        this.delimiter = delimiter;
    }

    static void check(Reader reader, char delimiter) throws IOException {
        var shape = new CsvShape(delimiter);
        for (var next = reader.read(); next >= 0; next = reader.read()) {
            shape.take((char) next);
        }
        if (shape.place == Place.IN_QUOTES) {
            throw quote(shape.quoteOpened);
        }
    }

    private void take(char next) {
        var isNewLine = next == '\n' ? before != '\r' : next == '\r';
        if (isNewLine) {
            line++;
        }
        switch (place) {
            case IN_QUOTES -> inQuotes(next);
            case AFTER_QUOTE -> afterQuote(next, isNewLine);
            case BEFORE_CELL, IN_CELL -> outside(next, isNewLine);
        }
        before = next;
    }

    private void inQuotes(char next) {
        if (next == QUOTE) {
            place = Place.AFTER_QUOTE;
        } else {
            grow();
        }
    }

    private void afterQuote(char next, boolean isNewLine) {
        if (next == QUOTE) {
            place = Place.IN_QUOTES;
            grow();
        } else if (next == delimiter || next == '\n' || next == '\r') {
            outside(next, isNewLine);
        } else {
            throw quote(quoteOpened);
        }
    }

    private void outside(char next, boolean isNewLine) {
        if (next == delimiter) {
            endCell();
        } else if (isNewLine) {
            endRow();
        } else if (next == QUOTE && place == Place.BEFORE_CELL) {
            place = Place.IN_QUOTES;
            quoteOpened = line;
        } else if (next != '\n') {
            place = Place.IN_CELL;
            grow();
        }
    }

    private void grow() {
        if (++lengthOfRow > Sheet.LONGEST_ROW) {
            throw SheetFault.rowTooLong(row);
        }
        if (++length > Sheet.LONGEST_TEXT) {
            // An open quote swallows what follows it.
            throw place == Place.IN_QUOTES ? quote(quoteOpened) : SheetFault.textTooLong(row);
        }
    }

    private void endCell() {
        if (++column > Sheet.MOST_COLUMNS) {
            throw SheetFault.tooManyColumns(row);
        }
        place = Place.BEFORE_CELL;
        length = 0;
    }

    private void endRow() {
        if (++row > MOST_ROWS + 1) {
            throw SheetFault.tooManyRows(MOST_ROWS);
        }
        place = Place.BEFORE_CELL;
        length = 0;
        lengthOfRow = 0;
        column = 1;
    }

    private static RuntimeException quote(long line) {
        return SheetFault.of("sheet-quote", Map.of("line", line));
    }
}
