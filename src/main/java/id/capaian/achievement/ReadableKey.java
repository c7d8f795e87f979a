package id.capaian.achievement;

import id.capaian.web.Slug;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keys that people can read: the words of a title, and the end of the id that makes them unique. */
final class ReadableKey {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int WORDS = 60;

    /** Where the part of an id begins that makes it unique. */
    private static final int UNIQUE = 24;

    private ReadableKey() {}

    static String of(String title, UUID id) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        var start = words.substring(0, Math.min(WORDS, words.length())).replaceAll("^-|-$", "");
        var end = id.toString().substring(UNIQUE);
        return start.isEmpty() ? end : start + "-" + end;
    }

    /** A key that was given elsewhere, which ends as those given here do. */
    static String require(String slug, UUID id) {
        if (!slug.matches(Slug.PATTERN) || !slug.endsWith(id.toString().substring(UNIQUE))) {
            throw Problem.invalidContent(
                    Fault.at("/slug", "slug-of-id", Map.of("end", id.toString().substring(UNIQUE))));
        }
        return slug;
    }

    static boolean isUuid(String key) {
        return UUID_FORM.matcher(key).matches();
    }
}
