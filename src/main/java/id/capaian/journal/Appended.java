package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Told when something public was put on the record, in the transaction that did it, while everyone else waits.
 *
 * @param publicSeq number of the last public entry
 * @param changes with those that are not public
 */
public record Appended(long publicSeq, List<Held> changes) {
    /** The addresses below {@code /v1/} of what the public knows of a type: things, or wholes that many belong to. */
    public Stream<String> paths(ResourceType type) {
        return ofType(type).map(change -> change.entry().path);
    }

    /** What the public saw before of those of a type that it knows of, and what it sees from now on. */
    public Stream<JsonNode> seen(ResourceType type) {
        return ofType(type)
                .flatMap(change -> Stream.of(change.before(), change.entry().content()));
    }

    private Stream<Held> ofType(ResourceType type) {
        return changes.stream().filter(change -> change.entry().isPublic && change.entry().type == type);
    }
}
