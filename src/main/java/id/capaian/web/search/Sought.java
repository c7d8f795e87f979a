package id.capaian.web.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The roots that a query stands for.
 *
 * @param roots for each word of the query its own and, of the last, those of the known words that begin like it
 */
public record Sought(List<Set<String>> roots) {
    /** The parameter that every condition has. */
    public static final String FIRST = "q0";

    /** Asks which words begin like the last. */
    public static Sought of(TextQuery query) {
        var roots = new ArrayList<Set<String>>();
        query.words().forEach(word -> roots.add(Set.of(word.stem())));
        query.prefix().ifPresent(prefix -> {
            var last = roots.size() - 1;
            roots.set(last, rootsOf(roots.get(last).iterator().next(), prefix));
        });
        return new Sought(roots);
    }

    /** Its own root is left out if no word has it, as what has one root is found sooner. */
    private static Set<String> rootsOf(String own, String prefix) {
        var roots = new LinkedHashSet<>(KnownWord.rootsOfBeginning(prefix));
        if (roots.isEmpty() || (!roots.contains(own) && KnownWord.isOf(own))) {
            roots.add(own);
        }
        return roots;
    }

    /** Whether a word of the query is one of several roots. */
    boolean isOfMany(int word) {
        return roots.get(word).size() > 1;
    }

    /** Whether nothing was ever written with this word of the query. */
    public boolean lacks(int word) {
        return roots.get(word).stream().noneMatch(KnownWord::isOf);
    }

    /** Whether a word of a text is one of those looked for. */
    public boolean finds(Word word) {
        var root = word.stem();
        return roots.stream().anyMatch(any -> any.contains(root));
    }

    /** The parameters of whatever speaks of the words: {@code q} and the place of each. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        IntStream.range(0, roots.size()).forEach(i -> parameters.put("q" + i, roots.get(i)));
        return parameters;
    }
}
