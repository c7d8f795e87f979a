package id.capaian.web.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = new Word(cut(plain(found.group())), found.start(), found.end());
            if (!word.text().isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Nearly all words are of ASCII letters and digits, in which there is nothing to take away. */
    private static String plain(String written) {
        var letters = isAscii(written)
                ? written
                : NOT_LETTERS
                        .matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                        .replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static String cut(String plain) {
        var end = Math.min(plain.length(), LONGEST);
        if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(0, end);
    }

    /** What it shares with the other words of its root. */
    public String stem() {
        return Stem.of(text);
    }
}
