package id.capaian.imports.load;

import id.capaian.imports.ExternalKey;
import id.capaian.imports.Item;
import id.capaian.imports.Load;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.sheet.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By what the rows are known: their own key or, where their source has one of its own, that. */
final class Keys {
    private static final String EXTERNAL = "externalId";

    private final Things<?, ?> things;
    private final String source;
    private final Map<String, ExternalKey> known = new HashMap<>();

    private Keys(Things<?, ?> things, String source) {
        this.things = things;
        this.source = source;
    }

    static Keys of(List<Item> items, Load load, Things<?, ?> things) {
        var source = load.source();
        var keys = new Keys(things, source == null ? "" : source);
        var ids = items.stream()
                .map(item -> item.text(EXTERNAL))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (!ids.isEmpty() && !keys.source.isEmpty()) {
            ExternalKey.of(keys.source, things.type(), ids).forEach(key -> keys.known.put(key.id(), key));
        }
        return keys;
    }

    /** The same row with its key, if only its source's is there and is known. */
    Item completed(Item item) {
        var cell = item.fields().get(EXTERNAL);
        var external = known.get(item.text(EXTERNAL));
        return cell == null || external == null || !item.text(things.keyField()).isEmpty()
                ? item
                : item.with(things.keyField(), Cell.of(cell.row(), cell.column(), external.thing()));
    }

    /** Its key; one that nothing has where it has none. */
    String of(Item item) {
        var text = item.text(things.keyField());
        return text.isEmpty() ? "row " + item.row() : things.key(text);
    }

    /** Refuses an id of a source that is not named, or that is known for another thing. */
    void check(Item item) {
        var id = item.text(EXTERNAL);
        if (!id.isEmpty() && source.isEmpty()) {
            throw Problem.invalidContent(Fault.at("/" + EXTERNAL, "source-required"));
        }
        var external = known.get(id);
        if (external != null && !external.thing().equals(of(item))) {
            throw Problem.invalidContent(
                    Fault.at("/" + EXTERNAL, "external-id-taken", Map.of("value", id, "path", external.path)));
        }
    }

    void remember(Item item, String path) {
        var id = item.text(EXTERNAL);
        if (!id.isEmpty()) {
            known.computeIfAbsent(id, unknown -> ExternalKey.add(source, things.type(), unknown, path));
        }
    }
}
