package id.capaian.journal;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
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

    /** Numbers of the latest revisions by path, of those that have one. */
    static Map<String, Integer> lastRevisions(List<String> paths) {
        var last = new HashMap<String, Integer>();
        Panache.getEntityManager()
                .createQuery(
                        "select e.path, max(e.revision) from Snapshot e where e.path in :paths group by e.path",
                        Object[].class)
                .setParameter("paths", paths)
                .getResultList()
                .forEach(row -> last.put((String) row[0], (Integer) row[1]));
        return last;
    }

    static void insert(Provenance provenance, List<Row> rows) {
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into journal_part
                        (import_id, whole, ordinal, path, revision, action, is_correction, fields, snapshot)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                for (var row : rows) {
                    insert.setObject(1, provenance.importId());
                    bind(insert, row);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement insert, Row row) throws SQLException {
        insert.setString(2, row.whole());
        insert.setInt(3, row.ordinal());
        insert.setString(4, row.path());
        insert.setInt(5, row.revision());
        insert.setString(6, row.action().name());
        insert.setBoolean(7, row.isCorrection());
        insert.setString(8, row.fields());
        insert.setString(9, row.snapshot());
    }
}
