package id.capaian.web.search;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reader looks for: every one of these words or another of its root, the last also as the beginning of a word.
 *
 * @param words at least one
 */
public record TextQuery(List<Word> words) {
    /** What {@code q} means everywhere. */
    public static final String WORDS = "Only what has all these words or others of their roots: `perbaikan jalan`"
            + " finds \"memperbaiki jalan\". The last word may be the beginning of one. Accents and case do not matter."
            + " At most 200 characters and 12 words.";

    /** What {@code q} means in a list. */
    public static final String DESCRIPTION = WORDS + " Unless `sort` says otherwise, what has them in its title comes"
            + " first, then what has them in title and keywords, then the rest (order `relevance`).";

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_PREFIX = 2;

    /** In almost every text, so that they tell nothing. */
    private static final List<String> STOP_WORDS = List.of(
            ("yang dan di ke dari pada kepada untuk bagi dengan dalam oleh sebagai atau ini itu adalah ialah juga serta"
                            + " karena agar akan telah sudah para tersebut yaitu secara the of and in")
                    .split(" "));

    /** Reads {@code q}, or refuses it with 400. */
    public static TextQuery read(String q) {
        var all = q.length() > LONGEST ? List.<Word>of() : Word.of(q);
        if (q.length() > LONGEST || all.size() > MOST_WORDS) {
            throw refused("search-too-long", Map.of("characters", LONGEST, "words", MOST_WORDS));
        }
        if (all.isEmpty()) {
            throw refused("search-without-words", Map.of());
        }
        var telling =
                all.stream().filter(word -> !STOP_WORDS.contains(word.text())).toList();
        return new TextQuery(telling.isEmpty() ? all : telling);
    }

    private static Problem refused(String code, Map<String, Object> arguments) {
        return Problem.invalidParameter(Fault.in("q", code, arguments));
    }

    /** Only the word of one place. */
    public TextQuery only(int place) {
        return new TextQuery(List.of(words.get(place)));
    }

    /** The same with another word in one place. */
    public TextQuery with(int place, String word) {
        var others = new ArrayList<>(words);
        others.set(place, Word.of(word).get(0));
        return new TextQuery(others);
    }

    /** The beginning that the last word may also be, if it is long enough to tell something. */
    Optional<String> prefix() {
        return Optional.of(words.get(words.size() - 1).text()).filter(last -> last.length() >= SHORTEST_PREFIX);
    }

    @Override
    public String toString() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
