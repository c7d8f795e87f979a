package id.capaian.web.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be had in pages, as a whole, and counted. */
public interface Listed<E> {
    /** Refuses with 400 what is no order of this list or no cursor of that order. */
    default void check(PageQuery query, Sorting sorting) {
        Keyset.of(query, sorting);
    }

    /** The same, counting no more than is not known. */
    default Listed<E> remembering(Counts known) {
        return this;
    }

    /** A page whose rows are made into views together. */
    <V> Page<V> pageOfAll(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views);

    /** Everything behind the cursor; only within one transaction. */
    <V> Stream<V> all(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views);

    /** How many of all have which value, the most frequent first; the filter of the same name is left out. */
    List<Facet.Count> count(Facet facet);
}
