package id.capaian.imports.layout;

import id.capaian.web.sheet.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an item while it is put together. */
final class Fields {
    private final int row;
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    Fields(int row) {
        this.row = row;
    }

    Fields with(String field, Cell cell) {
        cells.put(field, field.equals(Field.PERIOD) ? Periods.asPeriod(cell) : cell);
        return this;
    }

    /** What the file does not say itself. */
    Fields otherwise(String field, @Nullable String hint) {
        var cell = cells.get(field);
        if (hint != null && (cell == null || cell.isEmpty())) {
            cells.put(field, Cell.of(row, cell == null ? 1 : cell.column(), hint));
        }
        return this;
    }

    Map<String, Cell> asMap() {
        return cells;
    }

    static Map<String, Cell> filled(Map<String, Cell> fields) {
        var filled = new LinkedHashMap<>(fields);
        filled.values().removeIf(Cell::isEmpty);
        return filled;
    }
}
