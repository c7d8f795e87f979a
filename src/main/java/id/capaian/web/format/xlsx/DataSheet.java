package id.capaian.web.format.xlsx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.table.Column;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of rows below a header that stays in sight; what is written is not kept. */
final class DataSheet {
    /** More digits are lost when a spreadsheet reads a number. */
    private static final int MOST_DIGITS = 15;

    /** More characters do not go into a cell. */
    private static final int LONGEST = 32_767;

    private static final String CUT = " … (terpotong: lihat CSV / cut: see the CSV)";
    private static final int ROWS_AT_ONCE = 500;

    private final Worksheet sheet;
    private final List<Column> columns;
    private int rows = 1;

    private DataSheet(Worksheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    static DataSheet in(Workbook book, String name, List<Column> columns) throws IOException {
        var sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, 0, Math.max(columns.size() - 1, 0));
        for (var i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).name());
            sheet.width(i, width(columns.get(i)));
            sheet.style(0, i).bold().set();
        }
        sheet.flush(); // whoever waits sees that it begins
        return new DataSheet(sheet, columns);
    }

    boolean isFull() {
        return rows == Worksheet.MAX_ROWS;
    }

    void add(ObjectNode row) throws IOException {
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var value = column.in(row);
            if (!value.isMissingNode() && !value.isNull()) {
                write(i, column, value, row);
            }
        }
        rows++;
        if (rows % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private void write(int at, Column column, JsonNode value, ObjectNode row) {
        switch (column.kind()) {
            case INTEGER, NUMBER -> number(at, value);
            case BOOLEAN -> sheet.value(rows, at, value.booleanValue());
            case DATE -> {
                sheet.value(rows, at, LocalDate.parse(value.textValue()));
                sheet.style(rows, at).format("yyyy-mm-dd").set();
            }
            case MOMENT -> {
                sheet.value(
                        rows,
                        at,
                        Instant.parse(value.textValue())
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDateTime());
                sheet.style(rows, at).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case TEXT, WORDS, THINGS -> sheet.inlineString(rows, at, fitting(column.text(row)));
        }
    }

    /** A number that a spreadsheet would round is a text. */
    private void number(int at, JsonNode value) {
        var exact = value.decimalValue();
        if (exact.stripTrailingZeros().precision() > MOST_DIGITS) {
            sheet.inlineString(rows, at, exact.toPlainString());
        } else {
            sheet.value(rows, at, exact);
        }
    }

    static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }

    private static double width(Column column) {
        return switch (column.kind()) {
            case BOOLEAN, INTEGER, NUMBER -> Math.max(12, column.name().length() + 2);
            case DATE -> 14;
            case MOMENT -> 20;
            case TEXT, WORDS, THINGS -> 28;
        };
    }
}
