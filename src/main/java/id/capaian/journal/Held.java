package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/**
 * A change on its way to the record.
 *
 * @param last what the public, or the agency where the public knows nothing of it, saw of the thing before
 */
record Held(Entry entry, @Nullable Snapshot last) {
    /** Null where nobody saw anything. */
    JsonNode before() {
        return last == null ? NullNode.getInstance() : last.content();
    }
}
