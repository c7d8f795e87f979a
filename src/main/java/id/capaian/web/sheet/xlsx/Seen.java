package id.capaian.web.sheet.xlsx;

import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Row;
import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.Sheet.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader of a worksheet should know about it: how often, and where first. */
final class Seen {
    private final Count formulas = new Count("formulas");
    private final Count formulasWithoutValue = new Count("formulas-without-value");
    private final Count errors = new Count("errors");
    private final Count hiddenRows = new Count("hidden-rows");
    private final Count hiddenColumns = new Count("hidden-columns");
    private final Count merged = new Count("merged");

    private static final class Count {
        private final String code;
        private long count;
        private String first = "";

        private Count(String code) {
            this.code = code;
        }

        private void add(String where) {
            first = count == 0 ? where : first;
            count++;
        }
    }

    void row(Row row) {
        if (row.isHidden()) {
            hiddenRows.add(String.valueOf(row.number()));
        }
        for (var cell : row.cells()) {
            if (cell.isFormula()) {
                (cell.isEmpty() ? formulasWithoutValue : formulas).add(cell.address());
            }
            if (cell.text().startsWith("#") && cell.number() == null) {
                errors.add(cell.address());
            }
        }
    }

    void hiddenColumns(int first, int last) {
        for (var column = first; column <= Math.min(last, Sheet.MOST_COLUMNS); column++) {
            hiddenColumns.add(Cell.of(1, column, "").address().replace("1", ""));
        }
    }

    void merged(@Nullable String range) {
        merged.add(range == null ? "" : range);
    }

    List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var one : List.of(formulas, formulasWithoutValue, errors, hiddenRows, hiddenColumns, merged)) {
            if (one.count > 0) {
                notes.add(new Note(one.code, Map.of("count", one.count, "first", one.first)));
            }
        }
        return notes;
    }
}
