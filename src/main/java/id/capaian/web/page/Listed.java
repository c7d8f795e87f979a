package id.capaian.web.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be had in pages, as a whole, and counted. */
public interface Listed<E> {
    /** A page whose rows are made into views together. */
    <V> Page<V> pageOfAll(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views);

    /** Everything behind the cursor; only within one transaction. */
    <V> Stream<V> all(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views);

    /** How many of all have which value, the most frequent first; the filter of the same name is left out. */
    List<Facet.Count> count(Facet facet);
}
