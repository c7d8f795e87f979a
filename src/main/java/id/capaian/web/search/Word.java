package id.capaian.web.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param text in lower case and without accents
 * @param start where it begins in the text it is from
 * @param end where it ended there
 */
public record Word(String text, int start, int end) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** What is longer is cut, or the database's indexes could not hold it. */
    private static final int LONGEST = 60;

    /** All words of a text, in its order. */
    public static List<Word> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(Word::of)
                .filter(word -> !word.text().isEmpty())
                .toList();
    }

    private static Word of(MatchResult found) {
        var plain = NOT_LETTERS
                .matcher(Normalizer.normalize(found.group(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var end = Math.min(plain.length(), LONGEST);
        if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        return new Word(plain.substring(0, end), found.start(), found.end());
    }

    /** What it shares with the other words of its root. */
    public String stem() {
        return Stem.of(text);
    }
}
