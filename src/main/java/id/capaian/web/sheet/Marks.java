package id.capaian.web.sheet;

/** How a file writes numbers that are texts. */
public enum Marks {
    /** As in Indonesia: {@code 1.234,5}. */
    COMMA,
    /** As in English: {@code 1,234.5}. */
    POINT,
    /** Nothing tells which, so that {@code 1.234} and {@code 1,234} cannot be read. */
    UNKNOWN
}
