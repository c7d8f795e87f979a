package id.capaian.journal;

import org.jspecify.annotations.Nullable;

/**
 * One of many changes of public things that go on the record as one entry.
 *
 * @param path of the thing, as in {@link Subject}
 * @param before what the public saw of it; nothing where there was none
 * @param after what the public sees now; nothing where it is gone
 */
public record Part(
        String path, @Nullable Object before, @Nullable Object after) {
    /** Whether it changes or takes away what the public had seen. */
    boolean corrects() {
        return before != null;
    }

    Action action() {
        if (after == null) {
            return Action.DELETE;
        }
        return before == null ? Action.CREATE : Action.UPDATE;
    }
}
