package id.capaian.journal;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry that many changes share, while they are written: it counts them, and hashes them in their order. */
final class Whole {
    private final Subject subject;
    private final Map<Action, Integer> counts = new EnumMap<>(Action.class);
    private final PartsHash hash = new PartsHash();
    private int parts;
    private boolean corrects;

    Whole(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    /** Whether it changes what the public had seen. */
    boolean corrects() {
        return corrects;
    }

    Parts.Row add(
            String path, int revision, Action action, boolean isCorrection, String fields, @Nullable String snapshot) {
        counts.merge(action, 1, Integer::sum);
        corrects |= isCorrection;
        hash.add(path, revision, action.name(), isCorrection, fields, snapshot);
        return new Parts.Row(subject.path(), ++parts, path, revision, action, isCorrection, fields, snapshot);
    }

    /**
     * What stands on the record for all of them.
     *
     * @param hash of all parts, see {@link PartsHash}
     */
    record Summary(int created, int updated, int deleted, String hash) {}

    Summary summary() {
        return new Summary(count(Action.CREATE), count(Action.UPDATE), count(Action.DELETE), hash.get());
    }

    private int count(Action action) {
        return counts.getOrDefault(action, 0);
    }
}
