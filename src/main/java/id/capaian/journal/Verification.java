package id.capaian.journal;

import io.quarkus.hibernate.orm.panache.Panache;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the journal is still what was written. */
@Schema(description = "Whether the journal is still what was written.")
public record Verification(
        @Schema(description = "true when no entry was altered, removed, added or moved.", examples = "true")
        boolean intact,

        @Schema(description = "How many entries were read.", examples = "1374")
        long entries,

        @Schema(description = "Number of the first entry that is not as it was written.", examples = "812") @Nullable
        Long firstBadSeq,

        @Schema(
                description =
                        "MISSING: no entry has this number. ALTERED: it does not have the hash it was given."
                                + " DETACHED: it does not follow the entry before. CUT_OFF: the journal went on beyond its end.",
                examples = "ALTERED")
        @Nullable
        Finding finding,

        @Schema(
                description =
                        "Hash of the last entry. Whoever keeps it can tell later that nothing before was rewritten.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {
    private static final int AT_ONCE = 500;

    /** What is wrong with an entry. */
    public enum Finding {
        MISSING,
        ALTERED,
        DETACHED,
        CUT_OFF
    }

    /** Reads every entry in order, a few hundred at a time. */
    static Verification run() {
        var head = Head.read();
        var seq = 0L;
        var hash = "";
        while (seq < head.seq()) {
            var entries = Entry.<Entry>find("seq > ?1 and seq <= ?2 order by seq", seq, head.seq())
                    .page(0, AT_ONCE)
                    .list();
            if (entries.isEmpty()) {
                return broken(seq, seq + 1, Finding.MISSING, hash);
            }
            for (var entry : entries) {
                var finding = check(entry, seq + 1, hash);
                if (finding != null) {
                    return broken(seq, seq + 1, finding, hash);
                }
                seq = entry.seq;
                hash = entry.hash;
            }
            Panache.getEntityManager().clear();
        }
        return hash.equals(head.hash()) && !goesOnBeyondItsEnd()
                ? new Verification(true, seq, null, null, hash)
                : broken(seq, seq + 1, Finding.CUT_OFF, hash);
    }

    /** Looks for the last entry first, as others may append meanwhile. */
    private static boolean goesOnBeyondItsEnd() {
        var last = Entry.<Entry>find("order by seq desc").firstResult();
        return last != null && last.seq > Head.read().seq();
    }

    private static @Nullable Finding check(Entry entry, long expected, String previousHash) {
        if (entry.seq != expected) {
            return Finding.MISSING;
        }
        if (!entry.previousHash.equals(previousHash)) {
            return Finding.DETACHED;
        }
        return entry.computeHash().equals(entry.hash) ? null : Finding.ALTERED;
    }

    private static Verification broken(long entries, long seq, Finding finding, String hash) {
        return new Verification(false, entries, seq, finding, hash);
    }
}
