package id.capaian.web.page;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as one JPQL query: conditions added only for filters that were given, keyset paging, and a count of the whole.
 * The number of statements does not depend on the size of the page.
 */
public final class Listing<E> {
    /** As many as collections are fetched for in one statement. */
    private static final int PART = 200;

    private final String alias;
    private final String from;
    private final String fetch;
    private final Filter filter = new Filter();

    private Listing(String entity, String alias, String fetch) {
        this.alias = alias;
        this.from = " from " + entity + " " + alias;
        this.fetch = " " + fetch;
    }

    /**
     * All of an entity.
     *
     * @param fetch what the view needs from neighbours, such as {@code "join fetch p.opd"}
     */
    public static <E> Listing<E> of(Class<E> entity, String alias, String fetch) {
        return new Listing<>(entity.getSimpleName(), alias, fetch);
    }

    /** Keeps what meets a condition without parameters. */
    public Listing<E> where(String condition) {
        filter.keep(condition);
        return this;
    }

    /** Keeps what meets a condition on one named parameter, unless the filter was not given. */
    public Listing<E> where(String condition, String parameter, @Nullable Object value) {
        filter.keep(condition, parameter, value);
        return this;
    }

    public <V> Page<V> page(PageQuery query, Sorting sorting, Function<E, V> view) {
        return pageOfAll(query, sorting, rows -> rows.stream().map(view).toList());
    }

    /** A page whose rows are made into views together. */
    public <V> Page<V> pageOfAll(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views) {
        var keyset = Keyset.of(query, sorting);
        var total = total();
        var rows = rows(query.size + 1, keyset);
        var shown = rows.subList(0, Math.min(query.size, rows.size()));
        var next = rows.size() > query.size ? cursor(keyset, shown.get(query.size - 1)) : null;
        var items = views.apply(shown.stream().map(this::entity).toList());
        return new Page<>(items, new Page.Position(query.size, total, next));
    }

    /** Everything behind the cursor, read in parts of which none is kept; only within one transaction. */
    public <V> Stream<V> all(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views) {
        var keyset = Keyset.of(query, sorting);
        return Stream.iterate(
                        part(keyset, views),
                        part -> !part.views().isEmpty(),
                        part -> part(keyset.behind(part.last()), views))
                .flatMap(part -> part.views().stream());
    }

    private record Part<V>(List<V> views, List<Object> last) {}

    private <V> Part<V> part(Keyset keyset, Function<List<E>, List<V>> views) {
        var entityManager = Panache.getEntityManager();
        var rows = rows(PART, keyset);
        var shown = views.apply(rows.stream().map(this::entity).toList());
        entityManager.clear();
        return new Part<>(shown, rows.isEmpty() ? List.of() : keys(rows.get(rows.size() - 1)));
    }

    /** How many of all have which value, the most frequent first; the filter of the same name is left out. */
    public List<Facet.Count> count(Facet facet) {
        var others = filter.without(facet.name());
        var counts = Panache.getEntityManager()
                .createQuery(
                        "select " + facet.expression() + ", count(*)" + from + " " + facet.join()
                                + others.where(facet.expression() + " is not null") + " group by " + facet.expression()
                                + " order by count(*) desc, " + facet.expression(),
                        Object[].class)
                .setMaxResults(Facet.MOST);
        others.bind(counts);
        return counts.getResultStream()
                .map(row -> new Facet.Count(row[0].toString(), (Long) row[1]))
                .toList();
    }

    /** The only one that can match, or null. */
    public @Nullable E only() {
        var found = Panache.getEntityManager()
                .createQuery("select " + alias + from + fetch + filter.where(), Object[].class);
        filter.bind(found);
        return found.getResultStream().findFirst().map(this::entity).orElse(null);
    }

    private long total() {
        var count = Panache.getEntityManager()
                .createQuery("select count(" + alias + ")" + from + filter.where(), Long.class);
        filter.bind(count);
        return count.getSingleResult();
    }

    private List<Object[]> rows(int most, Keyset keyset) {
        var page = Panache.getEntityManager()
                .createQuery(
                        "select " + alias + ", " + keyset.keys() + from + fetch + filter.where(keyset.condition())
                                + keyset.orderBy(),
                        Object[].class)
                .setMaxResults(most);
        filter.bind(page);
        keyset.bind(page);
        return page.getResultList();
    }

    private static String cursor(Keyset keyset, Object[] row) {
        return keyset.cursor(keys(row));
    }

    private static List<Object> keys(Object[] row) {
        return Arrays.asList(row).subList(1, row.length);
    }

    @SuppressWarnings("unchecked")
    private E entity(Object[] row) {
        return (E) row[0];
    }
}
