package id.capaian.web.sheet;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Names of months in Indonesian and English, whole or cut to three letters or more. */
public final class Months {
    private static final List<List<String>> NAMES = List.of(
            List.of("januari", "january"),
            List.of("februari", "february", "pebruari"),
            List.of("maret", "march"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("agustus", "august", "agt", "ags"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november", "nopember"),
            List.of("desember", "december"));

    private static final int SHORTEST = 3;

    private Months() {}

    /** The number of a month, from 1. */
    public static OptionalInt number(String text) {
        var name = text.toLowerCase(Locale.ROOT).replace(".", "").strip();
        if (name.length() >= SHORTEST) {
            for (var i = 0; i < NAMES.size(); i++) {
                if (NAMES.get(i).stream().anyMatch(one -> one.startsWith(name))) {
                    return OptionalInt.of(i + 1);
                }
            }
        }
        return OptionalInt.empty();
    }
}
