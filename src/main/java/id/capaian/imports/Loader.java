package id.capaian.imports;

import java.util.List;

/** Writes things of one type; bad rows are told to the {@link Load} and never thrown. */
public interface Loader {
    ImportType type();

    /** Some rows in the order of their sheet, in the transaction of the caller, on behalf of the request's actor. */
    void load(List<Item> items, Load load);
}
