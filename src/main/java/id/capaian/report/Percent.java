package id.capaian.report;

import org.jspecify.annotations.Nullable;

/** Shares in percent. */
public final class Percent {
    private Percent() {}

    /** The part in percent of the whole, 0 to 100; null when there is nothing to share. */
    public static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : Double.valueOf(100.0 * part / whole);
    }
}
