package id.capaian.web;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query, or a part of one, in which each value of a list is a parameter of its own, as Hibernate translates a query anew
 * every time in which a parameter may be a list: {@code in :codes} becomes {@code = :codes_0}, {@code in (:codes_0,
 * :codes_1)}, and so on. There are 1, 2, 4, 8 and more of them, the last repeated, so that few queries are to be known;
 * nothing is in an empty list.
 */
public record Spread(String text, Map<String, Object> parameters) {
    /**
     * Spreads the lists among the parameters.
     *
     * @param text names a list only behind {@code in}, or not at all
     */
    public static Spread of(String text, Map<String, ?> parameters) {
        var spread = text;
        var values = new HashMap<String, Object>();
        for (var parameter : parameters.entrySet()) {
            var name = parameter.getKey();
            if (parameter.getValue() instanceof Collection<?> any) {
                var places = places(name, List.copyOf(any));
                var named = Pattern.compile("in :" + name + "\\b").matcher(spread);
                if (named.find()) {
                    spread = named.replaceAll(Matcher.quoteReplacement(anyOf(places.keySet())));
                    values.putAll(places);
                }
            } else {
                values.put(name, parameter.getValue());
            }
        }
        return new Spread(spread, values);
    }

    private static String anyOf(Set<String> names) {
        return switch (names.size()) {
            case 0 -> "in (null)";
            case 1 -> "= :" + names.iterator().next();
            default -> names.stream().sorted().collect(Collectors.joining(", :", "in (:", ")"));
        };
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
