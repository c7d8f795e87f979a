package id.capaian.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** Which of the two languages a client reads. */
final class Language {
    private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    private Language() {}

    static Locale of(@Nullable String acceptLanguage, String otherwise) {
        var fallback = Locale.forLanguageTag(otherwise);
        if (acceptLanguage == null) {
            return fallback;
        }
        try {
            var best = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? fallback : best;
        } catch (IllegalArgumentException malformed) {
            return fallback;
        }
    }
}
