package id.capaian.web.feed;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Under which address a feed was asked.
 *
 * @param list of which list, without parameters
 * @param parameters in the order of their names, so that one feed has one address
 */
record FeedAddress(String list, Map<String, List<String>> parameters) {
    /** They say which part of the list is shown, and how. */
    private static final Set<String> FORM = Set.of("format", "size", "sort", "after");

    /** What the list is narrowed by. */
    FeedAddress filters() {
        var filters = new TreeMap<>(parameters);
        filters.keySet().removeAll(FORM);
        return new FeedAddress(list, filters);
    }

    FeedAddress with(String name, String value) {
        var more = new TreeMap<>(parameters);
        more.put(name, List.of(value));
        return new FeedAddress(list, more);
    }

    /** In words, such as {@code opd=dpupr, year=2026}. */
    String words() {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + String.join(",", parameter.getValue()))
                .collect(Collectors.joining(", "));
    }

    URI uri() {
        var query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return URI.create(query.isEmpty() ? list : list + "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
