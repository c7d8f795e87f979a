package id.capaian.imports.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.imports.Item;
import id.capaian.imports.Load;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.JsonFault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import id.capaian.web.problem.ViolationFaults;
import id.capaian.web.table.Column;
import id.capaian.web.table.Columns;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a client may write of the cells of a row: the way back from {@link Columns}.
 *
 * @param <C> the content, as a record that the API takes
 */
final class Contents<C> {
    private final ObjectMapper json;
    private final Validator validator;
    private final Class<C> type;
    private final List<Column> columns;
    private final Settled settled;

    /** @param json reads words in any case, and numbers from texts, as cells have no other */
    Contents(Class<C> type, ObjectMapper json, Validator validator) {
        this.type = type;
        this.json = json;
        this.validator = validator;
        columns = Columns.of(type);
        settled = new Settled(json, columns);
    }

    /**
     * What a row says; what the file has no column for is as it was.
     *
     * @throws Problem with all faults that are found
     */
    C read(Item item, @Nullable C now, Load load) {
        var tree = now == null ? json.createObjectNode() : (ObjectNode) json.<JsonNode>valueToTree(now);
        var faults = new ArrayList<Fault>();
        var values = new Values(json, load, item);
        columns.stream().filter(column -> load.has(column.name())).forEach(column -> {
            remove(tree, column.place());
            put(tree, column, item, values, faults);
        });
        removeEmpty(tree);
        var content = content(tree, faults);
        validate(content, faults);
        if (!faults.isEmpty()) {
            throw Problem.of(ProblemType.INVALID_CONTENT, List.copyOf(faults));
        }
        return content;
    }

    private static void put(ObjectNode tree, Column column, Item item, Values values, List<Fault> faults) {
        var cell = item.fields().get(column.name());
        if (cell == null) {
            return;
        }
        try {
            var value = values.of(cell, column);
            if (!value.isNull()) {
                tree.withObject(column.place().head()).set(last(column.place()), value);
            }
        } catch (Problem unreadable) {
            unreadable.faults().stream()
                    .map(fault -> Fault.at(column.place() + fault.pointer(), fault.code(), fault.arguments()))
                    .forEach(faults::add);
        }
    }

    /** The content of something as it was shown. */
    C ofView(JsonNode view) {
        var tree = json.createObjectNode();
        columns.stream()
                .map(Column::property)
                .distinct()
                .filter(view::has)
                .forEach(name -> tree.set(name, view.get(name)));
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException altered) {
            throw new UncheckedIOException(altered);
        }
    }

    /** Reads what can be read, and so finds what is wrong in each field. */
    private C content(ObjectNode tree, List<Fault> faults) {
        while (true) {
            try {
                return json.treeToValue(tree, type);
            } catch (JsonProcessingException broken) {
                var fault = JsonFault.of(broken);
                faults.add(fault);
                if (tree.remove(property(fault)) == null) {
                    throw Problem.of(ProblemType.INVALID_CONTENT, faults);
                }
            }
        }
    }

    /** What could not be read is not told to be missing too. */
    private void validate(C content, List<Fault> faults) {
        var violations = validator.validate(content);
        if (!violations.isEmpty()) {
            var unread = faults.stream().map(this::property).toList();
            ViolationFaults.problem(new ConstraintViolationException(violations)).faults().stream()
                    .filter(fault -> !unread.contains(property(fault)))
                    .forEach(faults::add);
        }
    }

    private String property(Fault fault) {
        var field = field(fault);
        return field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
    }

    /** The field that a fault is about; empty where it is about all. */
    String field(Fault fault) {
        var pointer = Objects.requireNonNullElse(fault.pointer(), "");
        return columns.stream()
                .filter(column -> (pointer + "/").startsWith(column.place() + "/"))
                .findFirst()
                .map(Column::name)
                .orElse(pointer.replaceFirst("^/", "").replace('/', '.'));
    }

    /** The properties in which what is there and what a row says differ. */
    List<String> differing(C now, C then) {
        var before = settled.of(now);
        var after = settled.of(then);
        return columns.stream()
                .map(Column::property)
                .distinct()
                .filter(name -> !before.path(name).equals(after.path(name)))
                .toList();
    }

    private static void remove(ObjectNode tree, JsonPointer place) {
        if (tree.at(place.head()) instanceof ObjectNode owner) {
            owner.remove(last(place));
        }
    }

    /** A place without latitude and longitude is none. */
    private static void removeEmpty(ObjectNode tree) {
        tree.removeIf(value -> value.isObject() && value.isEmpty());
    }

    private static String last(JsonPointer place) {
        return place.last().getMatchingProperty();
    }
}
