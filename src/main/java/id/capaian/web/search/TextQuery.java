package id.capaian.web.search;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a reader looks for: every one of these words or another of its root, the last also as the beginning of a word.
 *
 * @param words at least one
 */
public record TextQuery(List<Word> words) {
    public static final String DESCRIPTION = "Only what has all these words or others of their roots: `perbaikan jalan`"
            + " finds \"memperbaiki jalan\". The last word may be the beginning of one. Accents and case do not matter."
            + " Unless `sort` says otherwise, what has them in its heading comes first, then what has them in its"
            + " keywords (order `relevance`). At most 200 characters and 12 words.";

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
        var all = Word.of(q);
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

    /** Whether a thing has all words; {@code alias} has its terms as {@code terms}. */
    public String condition(String alias) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "exists (select 1 from " + alias + ".terms t where " + matches(i) + ")")
                .collect(Collectors.joining(" and "));
    }

    /** In which tier a thing has all words: the last of the first tiers of each. */
    public String relevance(String alias) {
        var tiers = IntStream.range(0, words.size())
                .mapToObj(i -> "(select min(t.tier) from " + alias + ".terms t where " + matches(i) + ")")
                .collect(Collectors.joining(", "));
        return words.size() == 1 ? tiers : "greatest(" + tiers + ")";
    }

    private String matches(int i) {
        var stem = "t.stem = :q" + i;
        if (!isPrefix(i)) {
            return stem;
        }
        var range = Prefix.isOrdered(last()) ? "t.word >= :prefix and t.word < :prefixEnd and " : "";
        return stem + " or " + range + "t.word like :prefixLike";
    }

    private boolean isPrefix(int i) {
        return i == words.size() - 1 && last().length() >= SHORTEST_PREFIX;
    }

    private String last() {
        return words.get(words.size() - 1).text();
    }

    /** The parameters of condition and relevance. */
    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        for (var i = 0; i < words.size(); i++) {
            parameters.put("q" + i, words.get(i).stem());
        }
        if (isPrefix(words.size() - 1)) {
            parameters.put("prefixLike", last() + "%");
            if (Prefix.isOrdered(last())) {
                parameters.put("prefix", last());
                parameters.put("prefixEnd", Prefix.end(last()));
            }
        }
        return parameters;
    }

    @Override
    public String toString() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
