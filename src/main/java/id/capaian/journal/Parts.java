package id.capaian.journal;

import id.capaian.web.ManyRows;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parts of entries in the database. */
final class Parts {
    private Parts() {}

    /** One of them. */
    record Row(
            String whole,
            int ordinal,
            String path,
            int revision,
            Action action,
            boolean isCorrection,
            String fields,
            @Nullable String snapshot) {}

    /**
     * Numbers of the latest revisions by path, 0 for those that have none. Asked path by path in one statement: a
     * database that has not counted yet what an import writes would read all of it for many paths at once.
     */
    static Map<String, Integer> lastRevisions(List<String> paths) {
        var last = new HashMap<String, Integer>();
        Panache.getSession()
                .createNativeQuery("""
                        select known.path, greatest(
                            coalesce((select max(revision) from journal e where e.path = known.path), 0),
                            coalesce((select max(revision) from journal_part p where p.path = known.path), 0))
                        from unnest(cast(:paths as varchar array)) as known (path)""", Object[].class)
                .setParameter("paths", paths.toArray(String[]::new))
                .getResultList()
                .forEach(row -> last.put((String) row[0], (Integer) row[1]));
        return last;
    }

    static void insert(Provenance provenance, List<Row> rows) {
        new ManyRows<>("journal_part", rows)
                .column("import_id", "uuid", UUID.class, row -> provenance.importId())
                .text("whole", Row::whole)
                .column("ordinal", "integer", Integer.class, Row::ordinal)
                .text("path", Row::path)
                .column("revision", "integer", Integer.class, Row::revision)
                .text("action", row -> row.action().name())
                .column("is_correction", "boolean", Boolean.class, Row::isCorrection)
                .text("fields", Row::fields)
                .text("snapshot", Row::snapshot)
                .insert();
    }
}
