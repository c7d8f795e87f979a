package id.capaian.imports.layout;

import java.text.Normalizer;
import java.util.Locale;

/** Writes parts of a whole as the API does. */
final class Disaggregations {
    private Disaggregations() {}

    /** A dimension and which part of it, such as {@code sex:female}. */
    static String part(String dimension, String value) {
        return slug(dimension, "[^a-z0-9]+") + ":" + slug(value, "[^a-z0-9+.]+");
    }

    private static String slug(String text, String others) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll(others, "-")
                .replaceAll("^[^a-z0-9]+|-+$", "");
    }
}
