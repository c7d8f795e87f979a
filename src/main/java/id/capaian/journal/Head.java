package id.capaian.journal;

import io.quarkus.hibernate.orm.panache.Panache;

/** The end of the journal, locked while something is appended, so that entries are numbered in the order of commits. */
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
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2]);
    }

    void moveTo(Entry entry) {
        Panache.getEntityManager()
                .createNativeQuery("update journal_head set seq = :seq, public_seq = :publicSeq, hash = :hash")
                .setParameter("seq", entry.seq)
                .setParameter("publicSeq", entry.isPublic ? entry.seq : publicSeq)
                .setParameter("hash", entry.hash)
                .executeUpdate();
    }
}
