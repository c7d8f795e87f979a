package id.capaian.web.page;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows behind a cursor in one of the orders that a list offers. */
public final class Keyset {
    private final List<Sorting.Order> orders;
    private final List<Object> after;

    private Keyset(List<Sorting.Order> orders, List<Object> after) {
        this.orders = orders;
        this.after = after;
    }

    public static Keyset of(PageQuery query, Sorting sorting) {
        var orders = sorting.read(query.sort);
        return new Keyset(orders, query.after == null ? List.of() : Cursor.read(query.after, orders));
    }

    /** Whether no row is before these. */
    boolean isBeginning() {
        return after.isEmpty();
    }

    /** Whether rows rise by a key before all others. */
    boolean isLedBy(SortKey key) {
        var first = orders.get(0);
        return first.key().equals(key) && !first.descending();
    }

    /** Whether rows are ordered by nothing but a key and these expressions. */
    boolean isOf(SortKey first, String... expressions) {
        return orders.stream()
                .map(Sorting.Order::key)
                .allMatch(key -> key.equals(first) || List.of(expressions).contains(key.expression()));
    }

    /** What a row's cursor is made of. */
    public String keys() {
        return orders.stream().map(order -> order.key().expression()).collect(Collectors.joining(", "));
    }

    public String orderBy() {
        return " order by " + orders();
    }

    String orders() {
        return orders.stream().map(Sorting.Order::clause).collect(Collectors.joining(", "));
    }

    /**
     * Whether a row is behind the cursor, {@code k1 >= v1 and (k1 > v1 or k1 = v1 and k2 > v2 or …)}; empty where all are.
     * The first half says nothing new, but lets an index begin at the cursor, so that no page costs more than the first.
     */
    public String condition() {
        if (after.isEmpty()) {
            return "";
        }
        var steps = new ArrayList<String>();
        var equal = "";
        for (var i = 0; i < after.size(); i++) {
            steps.add(equal + compared(i, ""));
            equal += orders.get(i).key().expression() + " = :after" + i + " and ";
        }
        return compared(0, "=") + " and (" + String.join(" or ", steps) + ")";
    }

    private String compared(int i, String orEqual) {
        var order = orders.get(i);
        return order.key().expression() + (order.descending() ? " <" : " >") + orEqual + " :after" + i;
    }

    public void bind(Query query) {
        for (var i = 0; i < after.size(); i++) {
            query.setParameter("after" + i, after.get(i));
        }
    }

    /** The cursor of a row with these keys. */
    public String cursor(List<Object> keys) {
        return Cursor.write(orders, keys);
    }
}
