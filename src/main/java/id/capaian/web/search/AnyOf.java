package id.capaian.web.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Some texts of which a column may have any. Each is a parameter of its own, as Hibernate translates a query with a list
 * of them anew every time. There are 1, 2, 4, 8 and so on, the last repeated, so that few queries are to be known.
 *
 * @param name what its parameters are named after
 */
record AnyOf(String name, List<String> texts) {
    String condition(String column) {
        return IntStream.range(0, places())
                .mapToObj(i -> ":" + parameter(i))
                .collect(Collectors.joining(", ", column + " in (", ")"));
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (var i = 0; i < places(); i++) {
            // No column has an empty text, so that nothing is found if there are none.
            parameters.put(parameter(i), texts.isEmpty() ? "" : texts.get(Math.min(i, texts.size() - 1)));
        }
        return parameters;
    }

    private String parameter(int place) {
        return name + "_" + place;
    }

    private int places() {
        return texts.size() <= 1 ? 1 : Integer.highestOneBit(texts.size() - 1) * 2;
    }
}
