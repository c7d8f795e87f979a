package id.capaian.journal;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is held back while much is written at once, so that others have to wait only at its end. */
@RequestScoped
class Batch {
    private @Nullable Provenance provenance;
    private boolean planning;
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final Map<String, Held> changes = new LinkedHashMap<>();
    private final Map<String, Whole> wholes = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();

    void plan() {
        close();
        planning = true;
    }

    void open(Provenance from) {
        close();
        provenance = from;
    }

    void close() {
        planning = false;
        provenance = null;
        plans.clear();
        changes.clear();
        wholes.clear();
        words.clear();
    }

    boolean isPlanning() {
        return planning;
    }

    boolean holdsBack() {
        return planning || provenance != null;
    }

    /** Of several changes of a thing only what became of it is kept, as nobody saw what lay between. */
    void keep(Held change) {
        var entry = change.entry();
        if (planning) {
            keep(new Plan(entry.action, entry.path, () -> Difference.between(change.before(), entry.content())));
        } else {
            entry.provenance = provenance;
            changes.put(entry.path, change);
        }
    }

    void keep(Plan plan) {
        plans.put(plan.path(), plan);
    }

    Whole whole(Subject subject) {
        return wholes.computeIfAbsent(subject.path(), path -> new Whole(subject));
    }

    void learn(Collection<String> some) {
        words.addAll(some);
    }

    Provenance provenance() {
        if (provenance == null) {
            throw new IllegalStateException("nothing is held back");
        }
        return provenance;
    }

    Collection<Held> changes() {
        return changes.values();
    }

    Collection<Whole> wholes() {
        return wholes.values();
    }

    Collection<String> words() {
        return words;
    }

    /** Those since the last time. */
    List<Plan> drain() {
        var all = new ArrayList<>(plans.values());
        plans.clear();
        return all;
    }
}
