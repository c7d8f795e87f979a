package id.capaian.web.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The known words that a query stands for.
 *
 * @param forms for each word of the query those that it may be found in
 */
public record Sought(List<Set<String>> forms) {
    /** The parameter that every condition has. */
    public static final String FIRST = "q0";

    /** Asks which words are known. */
    public static Sought of(TextQuery query) {
        var stems = query.words().stream().map(Word::stem).toList();
        var known = KnownWord.ofRoots(stems);
        var forms = new ArrayList<Set<String>>();
        for (var stem : stems) {
            forms.add(known.stream()
                    .filter(word -> word.stem.equals(stem))
                    .map(word -> word.word)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        query.prefix().map(KnownWord::beginningWith).ifPresent(forms.get(forms.size() - 1)::addAll);
        return new Sought(forms);
    }

    /** Whether nothing was ever written with this word of the query. */
    public boolean lacks(int word) {
        return forms.get(word).isEmpty();
    }

    /** Where they are in things of one type, up to one tier after the other. */
    public List<Postings> tiers(String rows) {
        return Postings.of(
                this,
                IntStream.rangeClosed(1, Terms.LAST_TIER)
                        .mapToObj(tier -> new Postings.Place(rows, tier))
                        .toList(),
                forms.size() == 1 ? Postings.COMMON_ALONE : Postings.COMMON);
    }

    /** Whether a word of a text is one of those looked for. */
    public boolean finds(Word word) {
        return forms.stream().anyMatch(form -> form.contains(word.text()));
    }

    /** The parameters of whatever speaks of the words: {@code q} and the place of each. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        IntStream.range(0, forms.size()).forEach(i -> parameters.put("q" + i, forms.get(i)));
        return parameters;
    }
}
