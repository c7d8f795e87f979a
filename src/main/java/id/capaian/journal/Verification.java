package id.capaian.journal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the journal is still what was written. */
@Schema(description = "Whether the journal is still what was written.")
public record Verification(
        @Schema(description = "true when no entry was altered, removed, added or moved.", examples = "true")
        boolean intact,

        @Schema(description = "How many entries were found in order.", examples = "1374")
        long entries,

        @Schema(description = "Number of the first entry that is not as it was written.", examples = "812") @Nullable
        Long firstBadSeq,

        @Schema(
                description = "MISSING: no entry has this number. DETACHED: it does not follow the entry before."
                        + " ALTERED: it does not have the hash it was given. ADDED: it stands before the beginning or"
                        + " beyond the end. END: it is the last, and not what is noted as the last.",
                examples = "ALTERED")
        @Nullable
        Finding finding,

        @Schema(
                description = "Hash of the last entry found in order. Whoever keeps it, with the number of entries, can"
                        + " tell later that nothing up to there was rewritten.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {

    /** What is wrong with an entry. */
    public enum Finding {
        MISSING,
        DETACHED,
        ALTERED,
        ADDED,
        END
    }
}
