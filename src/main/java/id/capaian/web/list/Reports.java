package id.capaian.web.list;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.web.format.Dataset;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Answers reports: as they are, or one of their tables as a file. */
@Singleton
public final class Reports {
    private final Exports exports;
    private final ObjectMapper json;

    Reports(Exports exports, ObjectMapper json) {
        this.exports = exports;
        this.json = json;
    }

    /** The report itself, unless another form was asked for that it does not have. */
    public static <R> R answer(TableQuery query, Tables tables, R report) {
        table(query, tables);
        return report;
    }

    /** One of its tables. */
    public Response export(TableQuery query, Tables tables, Object report) {
        var table = table(query, tables);
        var dataset = table.getValue();
        var rows = json.valueToTree(report).path(table.getKey());
        return exports.file(exports.export(
                dataset, dataset.columns(), () -> StreamSupport.stream(rows.spliterator(), false), query.locale));
    }

    private static Map.Entry<String, Dataset> table(TableQuery query, Tables tables) {
        var names = tables.all().keySet();
        var name = query.table == null ? tables.usual() : query.table;
        var table = tables.all().entrySet().stream()
                .filter(one -> one.getKey().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalidParameter(
                        Fault.in("table", "unknown-word", Map.of("words", String.join(", ", names)))));
        ListQuery.refuseUnknown(query.format, table.getValue());
        return table;
    }
}
