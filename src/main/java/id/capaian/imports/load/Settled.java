package id.capaian.imports.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.table.Column;
import id.capaian.web.table.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Contents in the one form in which those that mean the same are equal. */
final class Settled {
    /** What it means that these are absent. */
    private static final Map<String, Object> DEFAULTS = Map.of("decimals", 2, "flagship", false, "language", "id");

    private final ObjectMapper json;
    private final List<Column> columns;

    Settled(ObjectMapper json, List<Column> columns) {
        this.json = json;
        this.columns = columns;
    }

    ObjectNode of(Object content) {
        ObjectNode tree = json.valueToTree(content);
        columns.stream().filter(column -> column.kind() == Kind.WORDS).forEach(column -> sort(tree, column.name()));
        columns.stream()
                .filter(column -> DEFAULTS.containsKey(column.name()) && !tree.has(column.name()))
                .forEach(column -> tree.set(column.name(), json.valueToTree(DEFAULTS.get(column.name()))));
        // What the service recognises in a link is found anew on every write.
        tree.path("evidence").forEach(one -> ((ObjectNode) one).remove("link"));
        tree.removeIf(value -> value.isArray() && value.isEmpty());
        return tree;
    }

    /** Words have no order that means anything. */
    private static void sort(ObjectNode tree, String name) {
        var sorted = tree.arrayNode();
        StreamSupport.stream(tree.path(name).spliterator(), false)
                .sorted(Comparator.comparing(JsonNode::asText))
                .forEach(sorted::add);
        tree.set(name, sorted);
    }
}
