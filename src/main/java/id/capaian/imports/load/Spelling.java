package id.capaian.imports.load;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people write in a cell for words that the API knows. */
final class Spelling {
    private static final Map<String, Boolean> TRUTHS = Map.of(
            "true", true, "1", true, "ya", true, "yes", true, "benar", true, "false", false, "0", false, "tidak", false,
            "no", false, "salah", false);

    /** By the field, then what is written there. */
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "frequency",
                    Map.of(
                            "tahunan", "YEAR",
                            "semesteran", "SEMESTER",
                            "triwulanan", "QUARTER",
                            "bulanan", "MONTH"),
            "level",
                    Map.of(
                            "provinsi", "PROVINCE",
                            "kabupaten", "REGENCY",
                            "kota", "CITY",
                            "kecamatan", "DISTRICT",
                            "desa", "VILLAGE",
                            "kelurahan", "VILLAGE"),
            "polarity", Map.of("positif", "HIGHER_BETTER", "negatif", "LOWER_BETTER"));

    private Spelling() {}

    /** As the API has it; a word that is not known stays as it is. */
    static String word(String field, String text) {
        return WORDS.getOrDefault(field, Map.of()).getOrDefault(text.toLowerCase(Locale.ROOT), text);
    }

    /** The truth that is meant; none where the text says neither. */
    static @Nullable Boolean truth(String text) {
        return TRUTHS.get(text.toLowerCase(Locale.ROOT));
    }
}
