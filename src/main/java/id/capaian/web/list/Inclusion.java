package id.capaian.web.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a list can bring along in the same answer: the things that its items name by their codes.
 *
 * @param name the word in {@code include}
 * @param path the properties that lead to the codes, such as {@code indicators, indicator}
 * @param load the views of things by their codes, in one statement however many they are
 */
public record Inclusion(String name, List<String> path, Function<Collection<String>, ? extends List<?>> load) {

    List<?> of(List<ObjectNode> items) {
        var codes = new TreeSet<String>();
        items.stream().flatMap(item -> values(item, path)).forEach(value -> codes.add(value.asText()));
        return codes.isEmpty() ? List.of() : load.apply(codes);
    }

    private static Stream<JsonNode> values(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(one -> values(one, path));
        }
        if (path.isEmpty()) {
            return node.isTextual() ? Stream.of(node) : Stream.empty();
        }
        return values(node.path(path.get(0)), path.subList(1, path.size()));
    }
}
