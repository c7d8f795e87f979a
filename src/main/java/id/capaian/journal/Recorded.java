package id.capaian.journal;

/** A thing whose every change is on the record. */
public interface Recorded {
    Subject subject();

    /** What the public sees of it, or saw last: for something withdrawn, what stands in its place. */
    Object publicView();

    /** What its agency sees of it. */
    default Object agencyView() {
        return publicView();
    }

    /** Told what the public sees of it from now on, as JSON. */
    default void show(String json) {}

    /** Whether the public knows of it. */
    default boolean isPublic() {
        return true;
    }
}
