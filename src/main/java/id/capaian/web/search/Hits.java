package id.capaian.web.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things that have all words of a query in one place, as parts of a query: terms joined to each other, of each word
 * at most one of a thing. What a word of many roots has is gathered first if that is where to begin; else each thing is
 * looked into.
 *
 * @param joined the words whose terms are joined, the first being where to begin; none where all are common and of many
 *     roots
 */
public record Hits(Postings postings, List<Integer> joined) {
    /** The best way to find the first of them. */
    public static Hits first(Postings postings) {
        return of(
                postings,
                postings.words()
                        .filter(word -> !postings.sought().isOfMany(word) || !postings.isCommon(word))
                        .findFirst()
                        .orElse(null));
    }

    /** The best way to find all of them. */
    public static Hits all(Postings postings) {
        return of(postings, postings.words().findFirst().orElseThrow());
    }

    private static Hits of(Postings postings, @Nullable Integer lead) {
        var others = postings.words()
                .filter(word -> !word.equals(lead) && !postings.sought().isOfMany(word));
        return new Hits(
                postings,
                lead == null
                        ? List.of()
                        : Stream.concat(Stream.of(lead), others).toList());
    }

    /** Whether they can be found by their terms. */
    public boolean areJoined() {
        return !joined.isEmpty();
    }

    /** Whether an index gives the latest first, in the order of {@link #order}. */
    public boolean areByDay() {
        return areJoined() && postings.place().isByDay();
    }

    /** What to select from: only their terms. */
    public String from() {
        return " from " + rows(joined.get(0)) + others();
    }

    /** The same beside other rows, which have the id of the thing. */
    public String from(String rows, String id) {
        return areJoined() ? rows + " join " + rows(joined.get(0)) + " on " + id() + " = " + id + others() : rows;
    }

    private String others() {
        var together = postings.place().isByDay()
                ? " on w%1$d.owner = w%2$d.owner and w%1$d.listedOn = w%2$d.listedOn"
                : " on w%1$d.owner = w%2$d.owner";
        return joined.stream()
                .skip(1)
                .map(word -> " join " + rows(word) + together.formatted(word, joined.get(0)))
                .collect(Collectors.joining());
    }

    /** One for each thing that has a word. */
    private String rows(int word) {
        var place = postings.place();
        if (!postings.sought().isOfMany(word)) {
            return place.rows() + " w" + word;
        }
        var day = place.isByDay() ? ", t.listedOn" : "";
        return "(select t.owner as owner, min(t.tier) as tier" + (place.isByDay() ? day + " as listedOn" : "")
                + place.terms("t", word) + " group by t.owner" + day + ") w" + word;
    }

    /** The id of a thing. */
    public String id() {
        return "w" + joined.get(0) + ".owner";
    }

    /** The day that it is listed under. */
    public String day() {
        return "w" + joined.get(0) + ".listedOn";
    }

    /** What keeps those that have all words; {@code id} is of a thing. */
    public String condition(String id) {
        return postings.each(word -> joined.contains(word) ? found(word) : postings.exists(id, word), " and ");
    }

    /**
     * What keeps those that have all words up to a tier, where only the first in an order are read that an index gives.
     * PostgreSQL guesses that few have a common word in an early tier, and would gather and sort them all; into a value it
     * has to look one after the other.
     */
    public String condition(String id, int tier) {
        return postings.each(
                word -> (isRoot(word) ? found(word) + " and " : "") + tier(word, id) + " <= " + tier, " and ");
    }

    private String found(int word) {
        return isRoot(word) ? "w" + word + ".root in :q" + word : "true";
    }

    private boolean isRoot(int word) {
        return joined.contains(word) && !postings.sought().isOfMany(word);
    }

    /** In which tier a thing has all words. */
    public String relevance(String id) {
        return postings.last(postings.each(word -> tier(word, id), ", "));
    }

    private String tier(int word, String id) {
        return joined.contains(word) ? "w" + word + ".tier" : postings.tier(id, word);
    }

    /** What to order by before the day, the latest first, and the id, so that H2 too sees that an index has that order. */
    public String order() {
        return isRoot(joined.get(0)) ? "w" + joined.get(0) + ".root, " : "";
    }
}
