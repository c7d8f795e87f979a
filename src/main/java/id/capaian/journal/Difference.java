package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One value that differs between two revisions. */
@Schema(description = "One value that differs between two revisions.")
public record Difference(
        @Schema(description = "JSON pointer to the value.", examples = "/quantities/0/value")
        String pointer,

        @Schema(
                description = "What it was; absent when there was none.",
                implementation = Object.class,
                examples = "1.3")
        @Nullable
        JsonNode before,

        @Schema(
                description = "What it became; absent when it was taken away.",
                implementation = Object.class,
                examples = "1.4")
        @Nullable
        JsonNode after) {
    /** What changes whenever anything does. */
    private static final Set<String> BOOKKEEPING = Set.of("updatedAt", Correction.LIST);

    /** The names of the properties that differ, in alphabetical order. */
    static List<String> fields(JsonNode before, JsonNode after) {
        return names(before, after)
                .filter(name -> !before.path(name).equals(after.path(name)))
                .toList();
    }

    /** Every value that differs. */
    static List<Difference> between(JsonNode before, JsonNode after) {
        var differences = new ArrayList<Difference>();
        names(before, after).forEach(name -> compare("/" + name, before.get(name), after.get(name), differences));
        return differences;
    }

    private static Stream<String> names(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        Stream.of(before, after)
                .flatMap(one -> one.properties().stream())
                .map(property -> property.getKey())
                .filter(name -> !BOOKKEEPING.contains(name))
                .forEach(names::add);
        return names.stream();
    }

    private static void compare(
            String pointer, @Nullable JsonNode before, @Nullable JsonNode after, List<Difference> differences) {
        if (before == null || after == null || before.getNodeType() != after.getNodeType() || before.isValueNode()) {
            if (before == null || !before.equals(after)) {
                differences.add(new Difference(pointer, before, after));
            }
        } else if (before.isArray()) {
            for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, before.get(i), after.get(i), differences);
            }
        } else {
            names(before, after)
                    .forEach(name -> compare(pointer + "/" + name, before.get(name), after.get(name), differences));
        }
    }
}
