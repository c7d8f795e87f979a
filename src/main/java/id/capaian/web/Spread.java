package id.capaian.web;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query, or a part of one, in which each value of a list is a parameter of its own, as Hibernate translates a query
 * with a list anew every time. A list has 1, 2, 4, 8 and so on of them, the last repeated, so that few queries are to be
 * known; an empty list has none, and nothing is in it.
 */
public record Spread(String text, Map<String, Object> parameters) {
    /**
     * Spreads the lists among the parameters.
     *
     * @param text names a list like any other parameter: {@code code in :codes}
     */
    public static Spread of(String text, Map<String, ?> parameters) {
        var spread = text;
        var values = new HashMap<String, Object>();
        for (var parameter : parameters.entrySet()) {
            var name = parameter.getKey();
            if (parameter.getValue() instanceof Collection<?> any) {
                var places = places(name, List.copyOf(any));
                var listed = places.isEmpty()
                        ? "(null)"
                        : places.keySet().stream().sorted().collect(Collectors.joining(", :", "(:", ")"));
                spread = spread.replaceAll(":" + name + "\\b", Matcher.quoteReplacement(listed));
                values.putAll(places);
            } else {
                values.put(name, parameter.getValue());
            }
        }
        return new Spread(spread, values);
    }

    private static Map<String, Object> places(String name, List<?> values) {
        var places = values.size() <= 1 ? values.size() : Integer.highestOneBit(values.size() - 1) * 2;
        return IntStream.range(0, places)
                .boxed()
                .collect(Collectors.toMap(
                        place -> name + "_" + place, place -> values.get(Math.min(place, values.size() - 1))));
    }

    /** Asks for it. */
    public <T> TypedQuery<T> query(Class<T> type) {
        var query = Panache.getEntityManager().createQuery(text, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
