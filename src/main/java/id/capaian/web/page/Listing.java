package id.capaian.web.page;

import id.capaian.web.Spread;
import id.capaian.web.search.Hits;
import id.capaian.web.search.Place;
import id.capaian.web.search.Postings;
import id.capaian.web.search.Sought;
import id.capaian.web.search.TextQuery;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * A list as one JPQL query: conditions added only for filters that were given, keyset paging, and a count of the whole.
 * The number of statements does not depend on the size of the page.
 */
public final class Listing<E> implements Listed<E> {
    /** As many as collections are fetched for in one statement. */
    private static final int PART = 200;

    private final String entity;
    private final String alias;
    private final String from;
    private final String what;
    private final String fetch;
    private final Filter filter;
    private @Nullable State state;
    private @Nullable Relevance relevance;
    private @Nullable Counts counts;

    private Listing(String entity, String alias, String from, String what, String fetch, Filter filter) {
        this.entity = entity;
        this.alias = alias;
        this.from = from;
        this.what = what;
        this.fetch = " " + fetch;
        this.filter = filter;
    }

    /**
     * All of an entity.
     *
     * @param fetch what the view needs from neighbours, such as {@code "join fetch p.opd"}
     */
    public static <E> Listing<E> of(Class<E> entity, String alias, String fetch) {
        return of(entity, alias, "", fetch);
    }

    /**
     * All of an entity together with another one.
     *
     * @param join what conditions and orders speak of, such as {@code "join e.achievement a"}
     */
    public static <E> Listing<E> of(Class<E> entity, String alias, String join, String fetch) {
        var name = entity.getSimpleName();
        return new Listing<>(name, alias, " from " + name + " " + alias + " " + join, alias, fetch, new Filter());
    }

    /** The same rows, and of each only the value of an expression. */
    public <T> Listing<T> showing(String expression, Class<T> type) {
        var values = new Listing<T>(entity, alias, from, expression, "", filter);
        values.state = state;
        values.relevance = relevance;
        values.counts = counts;
        return values;
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

    /** Keeps what is in one state. */
    public Listing<E> in(String expression, Enum<?> value) {
        state = new State(expression, value);
        return where(state.condition());
    }

    /** Keeps what meets a condition on several named parameters. */
    public Listing<E> where(String condition, Map<String, Object> parameters) {
        filter.keep(condition, parameters);
        return this;
    }

    /** Keeps what has the words of a text and, unless another order is asked for, begins with what has them first. */
    public Listing<E> matching(@Nullable String q) {
        return matching(new Place(entity + "Term", false), "id(" + alias + ")", null, q);
    }

    /**
     * The same by the words of things that the rows belong to.
     *
     * @param id of the thing
     * @param day that it is listed under, where its terms have it too
     */
    public Listing<E> matching(Place place, String id, @Nullable String day, @Nullable String q) {
        if (q != null) {
            relevance = new Relevance(id, day, Postings.of(Sought.of(TextQuery.read(q)), place));
            relevance.narrow(filter);
        }
        return this;
    }

    @Override
    public Listing<E> remembering(Counts known) {
        counts = known;
        return this;
    }

    @Override
    public void check(PageQuery query, Sorting sorting) {
        Keyset.of(query, led(sorting));
    }

    private Sorting led(Sorting sorting) {
        return relevance == null ? sorting : sorting.led(relevance.key());
    }

    public <V> Page<V> page(PageQuery query, Sorting sorting, Function<E, V> view) {
        return pageOfAll(query, sorting, rows -> rows.stream().map(view).toList());
    }

    /** The first so many in the usual order, without counting the rest. */
    public <V> List<V> first(int most, Sorting sorting, Function<E, V> view) {
        return present(rows(what, from + fetch, filter, Keyset.of(new PageQuery(), sorting), byState(), most)).stream()
                .map(view)
                .toList();
    }

    @Override
    public <V> Page<V> pageOfAll(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views) {
        var keyset = Keyset.of(query, led(sorting));
        if (relevance != null && keyset.isLedBy(relevance.key())) {
            var total = total();
            return cut(best(relevance, query, sorting, keyset, total), total, query, keyset, views);
        }
        var rows = rows(what, from + fetch, filter, keyset, byState(), query.size + 1);
        var isWhole = keyset.isBeginning() && rows.size() <= query.size;
        return cut(rows, isWhole ? rows.size() : total(), query, keyset, views);
    }

    private <V> Page<V> cut(
            List<Object[]> rows, long total, PageQuery query, Keyset keyset, Function<List<E>, List<V>> views) {
        var shown = rows.subList(0, Math.min(query.size, rows.size()));
        var next = rows.size() > query.size ? cursor(keyset, shown.get(query.size - 1)) : null;
        var items = views.apply(present(shown));
        return new Page<>(items, new Page.Position(query.size, total, next));
    }

    /**
     * Everything behind the cursor, ordered once; rows are read in parts of which none is kept. Only within one
     * transaction.
     */
    @Override
    public <V> Stream<V> all(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views) {
        var keyset = Keyset.of(query, led(sorting));
        var ids = ids(keyset);
        return Stream.generate(() -> part(ids))
                .takeWhile(part -> !part.isEmpty())
                .flatMap(part -> views.apply(part).stream());
    }

    private Iterator<Object> ids(Keyset keyset) {
        var ids = filter.query(
                        "select id(" + alias + ")" + from + filter.where(keyset.condition()) + " order by " + byState()
                                + keyset.orders(),
                        Object.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, PART);
        keyset.bind(ids);
        return ids.getResultStream().iterator();
    }

    private List<E> part(Iterator<Object> ids) {
        var entityManager = Panache.getEntityManager();
        entityManager.clear();
        var next = new ArrayList<>();
        while (next.size() < PART && ids.hasNext()) {
            next.add(ids.next());
        }
        var rows = byId(next);
        return next.stream().map(rows::get).toList();
    }

    private Map<Object, E> byId(Collection<Object> ids) {
        var rows = new HashMap<Object, E>();
        if (!ids.isEmpty()) {
            var query = "select " + what + ", id(" + alias + ")" + from + fetch + " where id(" + alias + ") in :ids";
            Spread.of(query, Map.of("ids", ids))
                    .query(Object[].class)
                    .getResultList() // as a stream would keep its rows until the transaction ends
                    .forEach(row -> rows.put(row[1], entity(row)));
        }
        return rows;
    }

    @Override
    public List<Facet.Count> count(Facet facet) {
        var others = filter.without(facet.name());
        var query = "select " + facet.expression() + ", count(*)" + from + " " + facet.join()
                + others.where(facet.expression() + " is not null") + " group by " + facet.expression()
                + " order by count(*) desc, " + facet.expression();
        return counted(query, others, Object[].class, Facet.MOST).stream()
                .map(row -> new Facet.Count(row[0].toString(), (Long) row[1]))
                .toList();
    }

    /** The only one that can match, or null. */
    public @Nullable E only() {
        return filter.query("select " + what + from + fetch + filter.where(), Object[].class)
                .getResultStream()
                .findFirst()
                .map(this::entity)
                .orElse(null);
    }

    private long total() {
        return sum().map(sum -> counted(sum.query(), sum.kept(), Long.class, 1))
                .orElseGet(() -> counted(counting(), filter, Long.class, 1))
                .get(0);
    }

    private Optional<Tallied.Sum> sum() {
        return counts == null ? Optional.empty() : counts.sum(entity, state, filter);
    }

    private String counting() {
        return relevance != null && isOfWordsAlone()
                ? relevance.count(others())
                : "select count(" + alias + ")" + from + filter.where();
    }

    /** Whether nothing but words and state matter: then rows with these words are not read, but the few in other states. */
    private boolean isOfWordsAlone() {
        return relevance != null && state != null && filter.size() == 2;
    }

    private String others() {
        return "select id(" + alias + ")" + from + "where "
                + Objects.requireNonNull(state).others();
    }

    private <T> List<T> counted(String query, Filter kept, Class<T> type, int most) {
        Supplier<List<T>> ask =
                () -> kept.query(query, type).setMaxResults(most).getResultList();
        return counts == null ? ask.get() : counts.of(query, kept.parameters(), ask);
    }

    /** Goes from tier to tier until the page is full; only then reads rows. */
    private List<Object[]> best(Relevance words, PageQuery query, Sorting sorting, Keyset keyset, long total) {
        var best = best(words, keyset);
        var found = new ArrayList<Object[]>();
        for (var tier : best.tiers()) {
            var most = query.size + 1 - found.size();
            if (found.size() < Math.min(query.size + 1, total)) {
                var order = Keyset.of(query, best.sorting(sorting, tier));
                found.addAll(rows(best.id(), best.from(), best.in(tier), order, best.order(), most));
            }
        }
        var rows = byId(found.stream().map(row -> row[0]).toList());
        found.forEach(row -> row[0] = rows.get(row[0]));
        return found;
    }

    private Best best(Relevance words, Keyset keyset) {
        var hits = Hits.first(words.words());
        return hits.areJoined() && isOfWordsAlone() && words.isOfTerms(keyset)
                ? Best.alone(words, hits, others())
                : Best.beside(words, hits, "id(" + alias + ")", from, filter, byState());
    }

    private List<Object[]> rows(String what, String from, Filter kept, Keyset keyset, String order, int most) {
        var page = kept.query(
                        "select " + what + ", " + keyset.keys() + from + kept.where(keyset.condition()) + " order by "
                                + order + keyset.orders(),
                        Object[].class)
                .setMaxResults(most);
        keyset.bind(page);
        return page.getResultList();
    }

    /** All rows are in one state; ordered by it too, H2 sees that an index which begins with it has their order. */
    private String byState() {
        return state == null ? "" : state.expression() + ", ";
    }

    private static String cursor(Keyset keyset, Object[] row) {
        return keyset.cursor(Arrays.asList(row).subList(1, row.length));
    }

    /** Without what has been taken away since it was found. */
    private List<E> present(List<Object[]> rows) {
        return rows.stream().map(this::entity).filter(Objects::nonNull).toList();
    }

    @SuppressWarnings("unchecked")
    private E entity(Object[] row) {
        return (E) row[0];
    }
}
