package id.capaian.journal;

import id.capaian.journal.Verification.Finding;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Follows the entries from the first to the last, as they stand in the database: a word that was altered into one that
 * the service does not know is found like any other. Reads some at a time and locks nothing; what is appended
 * meanwhile is left for the next time.
 */
final class Chain {
    private static final int AT_ONCE = 100;

    private final Connection database;
    private long entries;
    private long lastPublic;
    private String hash = "";

    private Chain(Connection database) {
        this.database = database;
    }

    static Verification verify(Connection database) throws SQLException {
        return new Chain(database).verify();
    }

    private Verification verify() throws SQLException {
        try (var query = database.prepareStatement("select seq, public_seq, hash from journal_head where id = 1");
                var head = query.executeQuery()) {
            if (!head.next()) {
                return broken(entries, Finding.END);
            }
            var end = head.getLong(1);
            var broken = follow(end);
            if (broken != null) {
                return broken;
            }
            var stray = stray();
            if (stray != null) {
                return broken(stray, Finding.ADDED);
            }
            var isEnd = head.getLong(2) == lastPublic && head.getString(3).equals(hash);
            return isEnd ? new Verification(true, entries, null, null, hash) : broken(end, Finding.END);
        }
    }

    private @Nullable Verification follow(long end) throws SQLException {
        while (entries < end) {
            var finding = followSome(end);
            if (finding != null) {
                return broken(entries + 1, finding);
            }
        }
        return null;
    }

    private @Nullable Finding followSome(long end) throws SQLException {
        try (var some = database.prepareStatement(
                "select * from journal where seq > ? and seq <= ? order by seq limit " + AT_ONCE)) {
            some.setLong(1, entries);
            some.setLong(2, end);
            var row = some.executeQuery();
            if (!row.next()) {
                return Finding.MISSING;
            }
            do {
                var finding = check(row);
                if (finding != null) {
                    return finding;
                }
                entries = row.getLong("seq");
                lastPublic = row.getBoolean("is_public") ? entries : lastPublic;
                hash = row.getString("hash");
            } while (row.next());
            return null;
        }
    }

    private @Nullable Finding check(ResultSet row) throws SQLException {
        if (row.getLong("seq") != entries + 1) {
            return Finding.MISSING;
        }
        if (!row.getString("previous_hash").equals(hash)) {
            return Finding.DETACHED;
        }
        return computeHash(row).equals(row.getString("hash")) && hasItsParts(row) ? null : Finding.ALTERED;
    }

    /** Whether the parts of an entry have the hash that it keeps of them. */
    private boolean hasItsParts(ResultSet entry) throws SQLException {
        if (!List.of(Action.IMPORT.name(), Action.UNDO.name()).contains(entry.getString("action"))) {
            return true;
        }
        var found = new PartsHash();
        try (var query = database.prepareStatement(
                "select * from journal_part where import_id = ? and whole = ? order by ordinal")) {
            query.setObject(1, entry.getObject("import_id"));
            query.setString(2, entry.getString("path"));
            query.setFetchSize(AT_ONCE);
            var part = query.executeQuery();
            while (part.next()) {
                found.add(
                        part.getString("path"),
                        part.getInt("revision"),
                        part.getString("action"),
                        part.getBoolean("is_correction"),
                        part.getString("fields"),
                        part.getString("snapshot"));
            }
        }
        return Entry.tree(entry.getString("snapshot")).path("hash").asText().equals(found.get());
    }

    /** As {@link Entry#computeHash} did when it was written. */
    private static String computeHash(ResultSet row) throws SQLException {
        var all = new TreeMap<String, @Nullable Object>();
        all.put("seq", row.getLong("seq"));
        all.put("at", row.getObject("at", OffsetDateTime.class).toInstant().toString());
        all.put("authorId", row.getString("author_id"));
        all.put("authorName", row.getString("author_name"));
        all.put("authorRole", row.getString("author_role"));
        all.put("authorOpd", row.getString("author_opd"));
        all.put("action", row.getString("action"));
        all.put("type", row.getString("type"));
        all.put("path", row.getString("path"));
        all.put("opd", row.getString("opd"));
        all.put("revision", row.getInt("revision"));
        all.put("public", row.getBoolean("is_public"));
        all.put("correction", row.getBoolean("is_correction"));
        all.put("reason", row.getString("reason"));
        all.put("fields", row.getString("fields"));
        all.put("snapshot", row.getString("snapshot"));
        var importId = row.getString("import_id");
        if (importId != null) {
            all.put("importId", importId);
            all.put("fileHash", row.getString("file_hash"));
        }
        all.put("previousHash", row.getString("previous_hash"));
        return EntryHash.of(all);
    }

    /** An entry outside of the numbers that were given; one statement, as others append meanwhile. */
    private @Nullable Long stray() throws SQLException {
        try (var query = database.prepareStatement("""
                        select min(seq) from (
                            select min(seq) as seq from journal where seq < 1
                            union all
                            select min(seq) from journal where seq > (select seq from journal_head)) as stray""");
                var row = query.executeQuery()) {
            row.next();
            var seq = row.getLong(1);
            return row.wasNull() ? null : seq;
        }
    }

    private Verification broken(long seq, Finding finding) {
        return new Verification(false, entries, seq, finding, hash);
    }
}
