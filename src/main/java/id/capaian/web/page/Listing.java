package id.capaian.web.page;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list as one JPQL query: conditions added only for filters that were given, keyset paging, and a count of the whole.
 * The number of statements does not depend on the size of the page.
 */
public final class Listing<E> {
    private final String alias;
    private final String from;
    private final String fetch;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

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
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Keeps what meets a condition on one named parameter, unless the filter was not given. */
    public Listing<E> where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    public <V> Page<V> page(PageQuery query, Sorting sorting, Function<E, V> view) {
        return pageOfAll(query, sorting, rows -> rows.stream().map(view).toList());
    }

    /** A page whose rows are made into views together. */
    public <V> Page<V> pageOfAll(PageQuery query, Sorting sorting, Function<List<E>, List<V>> views) {
        var orders = sorting.read(query.sort);
        var total = total();
        var rows = rows(query, orders);
        var shown = rows.subList(0, Math.min(query.size, rows.size()));
        var next = rows.size() > query.size ? cursor(orders, shown.get(query.size - 1)) : null;
        var items = views.apply(shown.stream().map(this::entity).toList());
        return new Page<>(items, new Page.Position(query.size, total, next));
    }

    /** The only one that can match, or null. */
    public @Nullable E only() {
        var found = Panache.getEntityManager()
                .createQuery("select " + alias + from + fetch + where(List.of()), Object[].class);
        parameters.forEach(found::setParameter);
        return found.getResultStream().findFirst().map(this::entity).orElse(null);
    }

    private long total() {
        var count = Panache.getEntityManager()
                .createQuery("select count(" + alias + ")" + from + where(List.of()), Long.class);
        parameters.forEach(count::setParameter);
        return count.getSingleResult();
    }

    private List<Object[]> rows(PageQuery query, List<Sorting.Order> orders) {
        var after = query.after == null ? List.of() : Cursor.read(query.after, orders);
        var keys = orders.stream().map(order -> order.key().expression()).collect(Collectors.joining(", "));
        var clauses = orders.stream().map(Sorting.Order::clause).collect(Collectors.joining(", "));
        var page = Panache.getEntityManager()
                .createQuery(
                        "select " + alias + ", " + keys + from + fetch + where(after.isEmpty() ? List.of() : orders)
                                + " order by " + clauses,
                        Object[].class)
                .setMaxResults(query.size + 1);
        parameters.forEach(page::setParameter);
        bind(page, after);
        return page.getResultList();
    }

    /** The rows behind the cursor: {@code k1 > v1 or k1 = v1 and k2 > v2 or …}. */
    private String where(List<Sorting.Order> orders) {
        var all = new ArrayList<>(conditions);
        var steps = new ArrayList<String>();
        var equal = "";
        for (var i = 0; i < orders.size(); i++) {
            var key = orders.get(i).key().expression();
            steps.add(equal + key + (orders.get(i).descending() ? " < " : " > ") + ":after" + i);
            equal += key + " = :after" + i + " and ";
        }
        if (!steps.isEmpty()) {
            all.add("(" + String.join(" or ", steps) + ")");
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private static void bind(Query page, List<Object> after) {
        for (var i = 0; i < after.size(); i++) {
            page.setParameter("after" + i, after.get(i));
        }
    }

    private static String cursor(List<Sorting.Order> orders, Object[] row) {
        return Cursor.write(orders, Arrays.asList(row).subList(1, row.length));
    }

    @SuppressWarnings("unchecked")
    private E entity(Object[] row) {
        return (E) row[0];
    }
}
