package id.capaian.web.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list that does not come from a query, with the same orders, pages and cursors as a {@link Listing}. */
public final class Rows<T> {
    private final Sorting sorting;
    private final Map<String, Function<T, Object>> keys;

    /**
     * Rows in the orders that a list offers.
     *
     * @param keys what each of the orders compares, by its name; of the type that the order has
     */
    public Rows(Sorting sorting, Map<String, Function<T, Object>> keys) {
        this.sorting = sorting;
        this.keys = keys;
    }

    private record Row<T>(T item, List<Object> keys) {}

    /** A page of what matches, of which no more than the page is kept. */
    public Page<T> page(Stream<T> matching, PageQuery query) {
        var orders = sorting.read(query.sort);
        var after = query.after == null ? List.of() : Cursor.read(query.after, orders);
        var order = order(orders);
        var kept = new PriorityQueue<Row<T>>(
                Comparator.comparing((Row<T> row) -> row.keys(), order).reversed());
        var total = 0;
        for (var item : (Iterable<T>) matching::iterator) {
            var row = row(item, orders);
            total++;
            if (after.isEmpty() || order.compare(row.keys(), after) > 0) {
                kept.add(row);
            }
            if (kept.size() > query.size + 1) {
                kept.remove();
            }
        }
        var found = new ArrayList<>(kept);
        found.sort(Comparator.comparing(Row::keys, order));
        var shown = found.subList(0, Math.min(query.size, found.size()));
        var next = found.size() > query.size
                ? Cursor.write(orders, shown.get(query.size - 1).keys())
                : null;
        return new Page<>(shown.stream().map(Row::item).toList(), new Page.Position(query.size, total, next));
    }

    private Row<T> row(T item, List<Sorting.Order> orders) {
        return new Row<>(
                item,
                orders.stream()
                        .map(order ->
                                requireNonNull(keys.get(order.key().name())).apply(item))
                        .toList());
    }

    private static Comparator<List<Object>> order(List<Sorting.Order> orders) {
        return (one, other) -> {
            for (var i = 0; i < orders.size(); i++) {
                var compared = compare(one.get(i), other.get(i));
                if (compared != 0) {
                    return orders.get(i).descending() ? -compared : compared;
                }
            }
            return 0;
        };
    }

    @SuppressWarnings("unchecked") // Both are of the type of their sort key.
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
