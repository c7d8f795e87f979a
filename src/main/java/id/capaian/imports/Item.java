package id.capaian.imports;

import id.capaian.web.sheet.Cell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet wants written as one thing: a row of it or, in a wide table, a cell of a row.
 *
 * @param row number of the row that it comes from
 * @param fields cells by the names that the API has for them, such as {@code indicator} and {@code value}; none is empty
 */
public record Item(int row, Map<String, Cell> fields) {
    /** The part of the whole that a figure speaks of; null for the whole. */
    public @Nullable String disaggregation() {
        var text = text("disaggregation");
        return text.isEmpty() ? null : text;
    }

    /** The text of a field; empty where there is none. */
    public String text(String field) {
        var cell = fields.get(field);
        return cell == null ? "" : cell.text();
    }

    /** The same with another cell for a field. */
    public Item with(String field, Cell cell) {
        var changed = new HashMap<>(fields);
        changed.put(field, cell);
        return new Item(row, changed);
    }
}
