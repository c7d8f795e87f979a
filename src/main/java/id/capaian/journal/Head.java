package id.capaian.journal;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.FlushModeType;

/**
 * The end of the journal, locked while something is appended, so that entries are numbered in the order of commits. To lock
 * it writes nothing else first, as the others wait.
 */
record Head(long seq, long publicSeq, String hash) {

    /** Waits for whoever is appending; from here to the commit everyone else waits. */
    static Head lock() {
        return read(" for update");
    }

    static Head read() {
        return read("");
    }

    private static Head read(String how) {
        var row = (Object[]) Panache.getEntityManager()
                .createNativeQuery("select seq, public_seq, hash from journal_head where id = 1" + how)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2]);
    }

    /** The end once this entry, the next, is appended. */
    Head next(Entry entry) {
        entry.seq = seq + 1;
        entry.previousHash = hash;
        entry.hash = entry.computeHash();
        return new Head(entry.seq, entry.isPublic ? entry.seq : publicSeq, entry.hash);
    }

    /** Together with the entries before it, so that whoever reads the journal in this transaction finds them. */
    void write() {
        Panache.getEntityManager()
                .createNativeQuery("update journal_head set seq = :seq, public_seq = :publicSeq, hash = :hash")
                .setParameter("seq", seq)
                .setParameter("publicSeq", publicSeq)
                .setParameter("hash", hash)
                .executeUpdate();
    }
}
