package id.capaian.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
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

    /** Whether the thing of this id has all words; {@code rows} is the entity of its terms. */
    public String condition(String id, String rows) {
        return within(id, rows, Terms.LAST_TIER);
    }

    /** Whether a tier is the one in which it has all words. */
    public String condition(String id, String rows, int tier) {
        return within(id, rows, tier) + (tier == 1 ? "" : " and not (" + before(id, rows, tier) + ")");
    }

    private String within(String id, String rows, int tier) {
        return each(
                i -> id + " in (select t.owner from " + rows + " t where t.word in :q" + i + upTo(tier) + ")", " and ");
    }

    /** The same asked of one thing after the other, as few are left to be asked. */
    private String before(String id, String rows, int tier) {
        return each(
                i -> "exists (select 1 from " + rows + " t where t.owner = " + id + " and t.word in :q" + i
                        + upTo(tier - 1) + ")",
                " and ");
    }

    private static String upTo(int tier) {
        return tier == Terms.LAST_TIER ? "" : " and t.tier <= " + tier;
    }

    /** In which tier a thing has all words: the last of the first tiers of each. */
    public String relevance(String id, String rows) {
        var tiers = each(
                i -> "(select min(t.tier) from " + rows + " t where t.owner = " + id + " and t.word in :q" + i + ")",
                ", ");
        return forms.size() == 1 ? tiers : "greatest(" + tiers + ")";
    }

    private String each(IntFunction<String> part, String separator) {
        return IntStream.range(0, forms.size()).mapToObj(part).collect(Collectors.joining(separator));
    }

    /** Whether a word of a text is one of those looked for. */
    public boolean finds(Word word) {
        return forms.stream().anyMatch(form -> form.contains(word.text()));
    }

    /** The parameters of condition and relevance. */
    public Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        for (var i = 0; i < forms.size(); i++) {
            // An unknown word is in nothing; no word is empty.
            parameters.put("q" + i, lacks(i) ? List.of("") : forms.get(i));
        }
        return parameters;
    }
}
