package id.capaian.imports.load;

import id.capaian.imports.Item;
import id.capaian.imports.Load;
import id.capaian.imports.Loader;
import id.capaian.journal.Recorded;
import id.capaian.journal.Trace;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How things of one type are found and written; the rest is the same for all.
 *
 * @param <E> the thing
 * @param <C> what a client may write of it
 */
interface Things<E extends Recorded, C> extends Loader {
    Desk desk();

    Contents<C> contents();

    /** Who may write them at all. */
    String permission();

    /** The field whose text is the key. */
    default String keyField() {
        return "code";
    }

    /** The field that names one of the same type, which must be there before. */
    default String follows() {
        return "";
    }

    /** Those that exist, in one statement. */
    Collection<E> existing(Collection<String> keys);

    String key(E thing);

    /** The key that a text stands for. */
    default String key(String text) {
        return text;
    }

    C content(E thing);

    /** The agency that it is to belong to, if things of this type belong to any. */
    @Nullable
    String opd(C content);

    /** Whether a thing has already come as far as its row says. */
    default boolean hasArrived(E thing, Item item) {
        return true;
    }

    E add(Item item, C content);

    void change(E thing, Item item, C content, @Nullable String reason);

    /** Takes back what is new: forgets it or, where the public has seen it as something that is kept, withdraws it. */
    void remove(E thing, String reason);

    /** Refuses to take back what something else refers to by now. */
    default void refuseIfUsed(E thing) {
        desk().dependents.refuseIfAny(thing);
    }

    /** Becomes again what it was; what the public had not seen then is withdrawn. */
    void restore(E thing, Trace trace, String reason);

    /** The key of what an import wrote. */
    default String key(Trace trace) {
        return trace.path().substring(trace.path().indexOf('/') + 1);
    }

    @Override
    default void undo(List<Trace> traces, String reason) {
        var there = new HashMap<String, E>();
        existing(traces.stream().map(this::key).toList()).forEach(thing -> there.put(key(thing), thing));
        for (var trace : traces) {
            var thing = Objects.requireNonNull(there.get(key(trace)), trace.path());
            if (!desk().actor.actsFor(thing.subject().opd())) {
                throw Problem.of(ProblemType.FORBIDDEN);
            }
            if (trace.before().isNull()) {
                refuseIfUsed(thing);
                remove(thing, reason);
            } else {
                restore(thing, trace, reason);
            }
        }
    }

    @Override
    default void load(List<Item> items, Load load) {
        new Chunk<>(this, items, load).write();
    }
}
