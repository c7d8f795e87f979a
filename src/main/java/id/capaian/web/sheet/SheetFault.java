package id.capaian.web.sheet;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.Map;

/** Why an uploaded file as a whole is not read. */
public final class SheetFault {
    private static final String FILE = "file";

    private SheetFault() {}

    /** 400: the message {@code error.<code>} says what to do. */
    public static Problem of(String code, Map<String, Object> arguments) {
        return Problem.invalidParameter(Fault.in(FILE, code, arguments));
    }

    /** 400: the file is cut off or damaged. */
    public static Problem broken() {
        return of("sheet-broken", Map.of());
    }

    /** 400: there are more columns than {@link Sheet#MOST_COLUMNS}. */
    public static Problem tooManyColumns(long row) {
        return of("sheet-columns", Map.of("row", row, "most", Sheet.MOST_COLUMNS));
    }

    /** 400: there are more rows than the format has. */
    public static Problem tooManyRows(int most) {
        return of("sheet-rows", Map.of("most", most));
    }

    /** 400: the cells of a row have more characters than {@link Sheet#LONGEST_ROW}. */
    public static Problem rowTooLong(long row) {
        return of("sheet-row", Map.of("row", row, "most", Sheet.LONGEST_ROW));
    }

    /** 400: a cell has more characters than {@link Sheet#LONGEST_TEXT}. */
    public static Problem textTooLong(long row) {
        return of("sheet-text", Map.of("row", row, "most", Sheet.LONGEST_TEXT));
    }
}
