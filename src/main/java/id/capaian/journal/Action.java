package id.capaian.journal;

/** What was done to a resource. */
public enum Action {
    CREATE,
    UPDATE,
    DELETE,
    /** Handed to the agency's publisher. */
    SUBMIT,
    /** Handed back to its author, with a note. */
    RETURN,
    /** Published at a later time. */
    APPROVE,
    PUBLISH,
    /** A correction of something published that is not public yet. */
    PROPOSE,
    /** Such a correction was given up. */
    DISCARD,
    WITHDRAW,
    /** Parts of it were written at once from a file. */
    IMPORT,
    /** What an import wrote was taken back. */
    UNDO;

    /** Whether nothing is left of the resource but a tombstone. */
    boolean takesAway() {
        return this == DELETE || this == WITHDRAW;
    }

    /** Whether it changed parts of the resource, and nothing else of it. */
    boolean isOfMany() {
        return this == IMPORT || this == UNDO;
    }

    /** Whether it stays within the agency even when the resource itself is public. */
    boolean isInternal() {
        return switch (this) {
            case SUBMIT, RETURN, APPROVE, PROPOSE, DISCARD -> true;
            case CREATE, UPDATE, DELETE, PUBLISH, WITHDRAW, IMPORT, UNDO -> false;
        };
    }
}
