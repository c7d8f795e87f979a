package id.capaian.imports;

import id.capaian.journal.Trace;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Writes things of one type; bad rows are told to the {@link Load} and never thrown. */
public interface Loader {
    ImportType type();

    /** Some rows in the order of their sheet, in the transaction of the caller, on behalf of the request's actor. */
    void load(List<Item> items, Load load);

    /** Takes back what an import did to some things, the last written first, none of which was changed since. */
    void undo(List<Trace> traces, String reason);

    /** That of a type. */
    static Loader of(ImportType type, Instance<Loader> all) {
        return all.stream().filter(one -> one.type() == type).findFirst().orElseThrow();
    }
}
