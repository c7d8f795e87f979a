package id.capaian.web.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in a sheet.
 *
 * @param row number of its row as the spreadsheet counts, from 1
 * @param column number of its column, from 1
 * @param text what a reader sees, without blanks around it; empty where there is nothing
 * @param number the value of a cell that the file itself calls a number
 * @param date the value of a cell that the file itself calls a date
 * @param isFormula whether the value is what a formula came to when the file was saved
 */
public record Cell(
        int row,
        int column,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        boolean isFormula) {
    private static final int LETTERS = 26;

    /** One that holds a text and nothing else. */
    public static Cell of(int row, int column, String text) {
        return new Cell(row, column, text.strip(), null, null, false);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Its place as the spreadsheet names it, such as {@code B17}. */
    public String address() {
        var letters = new StringBuilder();
        for (var rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString() + row;
    }
}
