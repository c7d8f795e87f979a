package id.capaian.journal;

import id.capaian.web.Spread;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of something that the public had already seen. */
@Schema(description = "A change of something that was already public.")
public record Correction(
        @Schema(description = "When it was corrected.", examples = "2026-03-02T04:10:00Z")
        Instant at,

        @Schema(description = "Why, in the agency's words.", examples = "Panjang jalan diukur ulang.") @Nullable
        String reason,

        @Schema(description = "Names of the properties that changed.", examples = "[\"quantities\"]")
        List<String> fields) {
    /** The property of a view that lists its corrections; the one just made is added when it is recorded. */
    static final String LIST = "corrections";

    static Correction of(Entry entry) {
        return new Correction(entry.at, entry.reason, entry.fieldNames());
    }

    /** The corrections of several resources by their addresses below {@code /v1/}, oldest first, in one query. */
    public static Map<String, List<Correction>> of(Collection<String> paths) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, List<Correction>>();
        Spread.of("""
                        select e.path, e.at, e.reason, e.fields from Snapshot e
                        where e.path in :paths and e.isCorrection
                        order by e.seq
                        """, Map.of("paths", paths))
                .query(Object[].class)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((String) row[0], path -> new ArrayList<>())
                        .add(new Correction((Instant) row[1], (String) row[2], Entry.names((String) row[3]))));
        return found;
    }
}
