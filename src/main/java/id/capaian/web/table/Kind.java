package id.capaian.web.table;

/** What the cells of a column hold. */
public enum Kind {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    /** A moment, RFC 3339 in UTC. */
    MOMENT,
    /** Several texts or numbers, with {@link Column#BETWEEN} between them. */
    WORDS,
    /** Things with properties of their own, as JSON. */
    THINGS
}
