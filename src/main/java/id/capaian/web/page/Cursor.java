package id.capaian.web.page;

import id.capaian.web.Characters;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Where a page ended: the values of its last row's sort keys, for one order only. */
final class Cursor {
    /** Cannot occur in a stored text, as control characters are refused at the door. */
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String write(List<Sorting.Order> orders, List<Object> values) {
        var text = signature(orders)
                + values.stream().map(value -> SEPARATOR + value).collect(Collectors.joining());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Object> read(String cursor, List<Sorting.Order> orders) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split(SEPARATOR, -1);
            if (!parts[0].equals(signature(orders)) || parts.length != orders.size() + 1) {
                throw unknown();
            }
            var values = new ArrayList<>();
            for (var i = 0; i < orders.size(); i++) {
                values.add(orders.get(i).key().read(sound(parts[i + 1])));
            }
            return values;
        } catch (RuntimeException malformed) {
            throw unknown();
        }
    }

    private static String signature(List<Sorting.Order> orders) {
        return orders.stream()
                .map(order -> (order.descending() ? "-" : "") + order.key().name())
                .collect(Collectors.joining(","));
    }

    private static String sound(String text) {
        if (!Characters.areSound(text)) {
            throw unknown();
        }
        return text;
    }

    private static Problem unknown() {
        return Problem.invalidParameter(Fault.in("after", "cursor"));
    }
}
