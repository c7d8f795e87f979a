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
        Dataset dataset, List<Column> columns, Iterable<ObjectNode> rows, Origin origin, boolean indonesian) {}
