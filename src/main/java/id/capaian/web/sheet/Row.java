package id.capaian.web.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells from the first column to the last that holds something
 * @param isHidden whether a reader does not see it
 */
public record Row(int number, List<Cell> cells, boolean isHidden) {
    /** The cell of a column, from 1; an empty one where the row ends before it. */
    public Cell cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : Cell.of(number, column, "");
    }

    /** Whether no cell of it holds anything. */
    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
