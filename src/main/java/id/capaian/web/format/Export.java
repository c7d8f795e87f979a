package id.capaian.web.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.table.Column;
import java.util.List;

/**
 * What is taken away.
 *
 * @param dataset whose rows they are
 * @param columns those asked for, in their order
 * @param rows read from the database while they are written, once
 * @param indonesian whether numbers are written with a decimal comma, and cells of CSV are separated by semicolons
 */
public record Export(
        Dataset dataset, List<Column> columns, Iterable<ObjectNode> rows, Origin origin, boolean indonesian) {

    /** The same, whose rows can also be had under another path by the same query. */
    public Export standingAt(String path) {
        return new Export(dataset, columns, rows, origin.at(path), indonesian);
    }

    /** How to cite it. */
    public String citation() {
        return "%s. %s: %s. v%d, %s. %s"
                .formatted(
                        origin.publisher(),
                        origin.title(),
                        dataset.name(),
                        origin.dataVersion(),
                        origin.day(),
                        origin.self());
    }
}
