package id.capaian.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an import has come. */
public enum ImportState {
    /** Nobody has begun with it. */
    QUEUED,
    /** Its rows are being compared with what is there, for a dry run or to leave out the wrong ones; nothing is written. */
    CHECKING,
    /** Its rows are being written; nobody sees any before all are, and none is kept where one is wrong. */
    WRITING,
    /** It was a dry run: what would change is known, and nothing has changed. */
    CHECKED,
    /** Rows are wrong, so that nothing was written. */
    REFUSED,
    /** All of it, or with {@code partial} its good rows, is written. */
    DONE,
    /** It could not be run; nothing was written. */
    FAILED,
    /** What it wrote is being taken back. */
    UNDOING,
    /** What it wrote was taken back. */
    UNDONE;

    /** Whether somebody works on it, or should. */
    boolean isAtWork() {
        return this == QUEUED || this == CHECKING || this == WRITING || this == UNDOING;
    }

    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
