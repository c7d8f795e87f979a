package id.capaian.imports.layout;

import id.capaian.imports.Item;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Marks;
import id.capaian.web.sheet.Row;
import id.capaian.web.sheet.Sheet;
import java.util.List;
import java.util.function.Supplier;

/**
 * How a sheet is laid out, and so what its rows say; it can be read as often as the sheet.
 *
 * @param name such as {@code tidy} or {@code wide}
 * @param header number of the row whose cells name the columns
 * @param marks how its figures are written
 * @param columns those of the header, and what each was understood as
 * @param rules makes what turns rows into items, anew for each reading
 */
public record Layout(
        String name, Sheet sheet, int header, Marks marks, List<Understood> columns, Supplier<Rules> rules) {
    /**
     * A column and what it was understood as.
     *
     * @param heading its cell in the header
     * @param field name that the API has for it, {@code value} for each period of a wide table; empty where it is ignored
     */
    public record Understood(Cell heading, String field) {
        boolean isIgnored() {
            return field.isEmpty();
        }
    }

    /** What the rows of a layout say. */
    public interface Rules {
        /** The items of a row that follows the header; those of figures may be without a value. */
        List<Item> items(Row row);
    }

    /** The columns that nothing was made of. */
    public List<Understood> ignored() {
        return columns.stream().filter(Understood::isIgnored).toList();
    }

    /** The items below the header; close them. */
    public Items items() {
        return new Reading(sheet.rows(), header, rules.get());
    }
}
