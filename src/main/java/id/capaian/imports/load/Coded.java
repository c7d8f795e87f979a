package id.capaian.imports.load;

import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.journal.Journal;
import id.capaian.journal.Recorded;
import id.capaian.journal.Trace;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things that are known by a code.
 *
 * @param <E> the thing
 * @param <C> what a client may write of it
 */
final class Coded<E extends Recorded, C> implements Things<E, C> {
    private final Desk desk;
    private final Contents<C> contents;
    private final Rules<C> rules;
    private final Verbs<E, C> verbs;

    Coded(Desk desk, Rules<C> rules, Verbs<E, C> verbs) {
        this.desk = desk;
        this.rules = rules;
        this.verbs = verbs;
        contents = desk.contents(rules.content);
    }

    /**
     * What is true of a type.
     *
     * @param permission who may write them at all
     * @param opd the agency that one is to belong to
     * @param follows the field that names one of the same type, which must be there before; empty where there is none
     */
    record Rules<C>(
            ImportType type, Class<C> content, String permission, Function<C, @Nullable String> opd, String follows) {}

    /** How they are found and written. */
    record Verbs<E, C>(
            Function<Collection<String>, List<E>> ofCodes,
            Function<E, String> code,
            Function<E, C> content,
            BiFunction<C, Journal, E> add,
            Change<E, C> change,
            Remove<E> remove) {}

    /** Makes a thing what the content says. */
    interface Change<E, C> {
        void of(E thing, C content, @Nullable String reason, Journal journal);
    }

    /** Takes a thing away. */
    interface Remove<E> {
        void of(E thing, @Nullable String reason, Journal journal);
    }

    @Override
    public ImportType type() {
        return rules.type;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Contents<C> contents() {
        return contents;
    }

    @Override
    public String permission() {
        return rules.permission;
    }

    @Override
    public String follows() {
        return rules.follows;
    }

    @Override
    public Collection<E> existing(Collection<String> keys) {
        return verbs.ofCodes.apply(keys);
    }

    @Override
    public String key(E thing) {
        return verbs.code.apply(thing);
    }

    @Override
    public C content(E thing) {
        return verbs.content.apply(thing);
    }

    @Override
    public @Nullable String opd(C content) {
        return rules.opd.apply(content);
    }

    @Override
    public E add(Item item, C content) {
        return verbs.add.apply(content, desk.journal);
    }

    @Override
    public void change(E thing, Item item, C content, @Nullable String reason) {
        verbs.change.of(thing, content, reason, desk.journal);
    }

    @Override
    public void remove(E thing, String reason) {
        verbs.remove.of(thing, reason, desk.journal);
    }

    @Override
    public void restore(E thing, Trace trace, String reason) {
        verbs.change.of(thing, contents.ofView(trace.before()), reason, desk.journal);
    }
}
