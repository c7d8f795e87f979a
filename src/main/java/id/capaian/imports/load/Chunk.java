package id.capaian.imports.load;

import id.capaian.imports.Item;
import id.capaian.imports.Load;
import id.capaian.journal.Recorded;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some rows of a file, each written as its thing or refused. */
final class Chunk<E extends Recorded, C> {
    private final Things<E, C> things;
    private final Desk desk;
    private final Load load;
    private final Agencies agencies;
    private final Keys keys;
    private final List<Item> items;
    private final Map<String, Item> byKey;
    private final Map<String, E> existing;
    private final Set<Item> begun = new HashSet<>();

    Chunk(Things<E, C> things, List<Item> rows, Load load) {
        this.things = things;
        this.load = load;
        desk = things.desk();
        agencies = Agencies.named(rows);
        keys = Keys.of(rows, load, things);
        items = rows.stream().map(keys::completed).toList();
        byKey = items.stream().collect(Collectors.toMap(keys::of, Function.identity(), (one, other) -> one));
        existing = new HashMap<>();
        things.existing(byKey.keySet()).forEach(thing -> existing.put(things.key(thing), thing));
    }

    void write() {
        items.forEach(this::inTurn);
    }

    /** What others refer to comes first, wherever it stands. */
    private void inTurn(Item item) {
        if (begun.add(item)) {
            var before = byKey.get(item.text(things.follows()));
            if (before != null && !things.follows().isEmpty()) {
                inTurn(before);
            }
            writeOrRefuse(item);
        }
    }

    private void writeOrRefuse(Item item) {
        try {
            write(item);
        } catch (Problem refused) {
            // What is half written must not reach the database with what follows.
            var thing = existing.remove(keys.of(item));
            if (thing != null) {
                Panache.getEntityManager().detach(thing);
            }
            refused.told().forEach(fault -> load.refused(item, things.contents().field(fault), fault));
        }
    }

    private void write(Item item) {
        keys.check(item);
        var thing = existing.get(keys.of(item));
        requireMayWrite(thing);
        var now = thing == null ? null : things.content(thing);
        var content = things.contents().read(agencies.resolved(item), now, load);
        requireActsFor(things.opd(content));
        if (thing == null || now == null) {
            thing = things.add(item, content);
            existing.put(things.key(thing), thing);
            load.created(item);
        } else {
            settle(thing, item, now, content);
        }
        keys.remember(item, thing.subject().path());
    }

    private void settle(E thing, Item item, C now, C content) {
        var differing = things.contents().differing(now, content);
        if (differing.isEmpty() && things.hasArrived(thing, item)) {
            load.unchanged(item);
            return;
        }
        switch (load.onConflict()) {
            case SKIP -> load.unchanged(item);
            case ERROR ->
                throw Problem.invalidContent(Fault.at(
                        "",
                        "differs",
                        Map.of("fields", differing.isEmpty() ? "status" : String.join(", ", differing))));
            case REVISE -> {
                things.change(thing, item, content, load.reason());
                load.changed(item);
            }
        }
    }

    private void requireMayWrite(@Nullable E thing) {
        if (!desk.actor.may(things.permission())) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
        if (thing != null) {
            requireActsFor(thing.subject().opd());
        }
    }

    private void requireActsFor(@Nullable String opd) {
        if (!desk.actor.actsFor(opd)) {
            throw Problem.invalidContent(Fault.at("/opd", "foreign-opd"));
        }
    }
}
