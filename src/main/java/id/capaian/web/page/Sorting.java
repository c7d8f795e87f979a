package id.capaian.web.page;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The orders a list offers.
 *
 * @param usual the order when none is asked for
 * @param unique the keys that decide between equals, so that pages neither repeat nor lose a row
 * @param keys all that may be asked for
 */
public record Sorting(String usual, List<SortKey> unique, List<SortKey> keys) {

    public static Sorting by(String usual, SortKey unique, SortKey... others) {
        var keys = new ArrayList<>(List.of(unique));
        keys.addAll(List.of(others));
        return new Sorting(usual, List.of(unique), keys);
    }

    /** The same with one key more, which comes first when no order is asked for. */
    Sorting led(SortKey first) {
        var more = new ArrayList<>(keys);
        more.add(first);
        return new Sorting(first.name() + "," + usual, unique, more);
    }

    /** The same by other expressions of the same values. */
    Sorting by(Map<String, String> expressions) {
        return new Sorting(
                usual,
                unique.stream().map(key -> key.by(expressions)).toList(),
                keys.stream().map(key -> key.by(expressions)).toList());
    }

    record Order(SortKey key, boolean descending) {
        String clause() {
            return key.expression() + (descending ? " desc" : " asc");
        }
    }

    /** The orders asked for, with the unique keys last, in the direction of the one before. */
    List<Order> read(@Nullable String sort) {
        var words = (sort == null ? usual : sort).split(",", -1);
        var orders = new ArrayList<>(Arrays.stream(words).map(this::order).toList());
        if (orders.stream().map(Order::key).distinct().count() < orders.size()) {
            throw unknown();
        }
        var descending = orders.get(orders.size() - 1).descending();
        for (var key : unique) {
            if (orders.stream().noneMatch(order -> order.key().equals(key))) {
                orders.add(new Order(key, descending));
            }
        }
        return orders;
    }

    private Order order(String word) {
        var descending = word.startsWith("-");
        var name = descending ? word.substring(1) : word;
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .map(key -> new Order(key, descending))
                .orElseThrow(this::unknown);
    }

    private Problem unknown() {
        return Problem.invalidParameter(Fault.in("sort", "sort", Map.of("words", names())));
    }

    private String names() {
        return keys.stream().map(SortKey::name).collect(Collectors.joining(", "));
    }
}
