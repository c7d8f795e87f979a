package id.capaian.web.search;

import id.capaian.web.Spread;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a query in one place, and how many terms each has there.
 *
 * @param counts of each word, no more than {@link #COMMON}
 */
public record Postings(Sought sought, Place place, List<Long> counts) {
    /**
     * What has so many terms is common: its first are found sooner by going through the things in their order and looking
     * into each than by gathering all that have it.
     */
    static final int COMMON = 10_000;

    /** Counts in all places at once. */
    public static List<Postings> of(Sought sought, List<Place> places) {
        return of(sought, places, COMMON);
    }

    private static List<Postings> of(Sought sought, List<Place> places, int most) {
        var size = sought.roots().size();
        var query = IntStream.range(0, places.size() * size)
                .mapToObj(i -> "select " + i + ", count(*) from (select t.tier as tier"
                        + places.get(i / size).terms("t", i % size) + " order by t.root limit " + most + ") some")
                .collect(Collectors.joining(" union all "));
        var counts = Spread.of(query, sought.parameters())
                .query(Object[].class)
                .getResultStream()
                .sorted(Comparator.comparing(row -> (Integer) row[0]))
                .map(row -> (Long) row[1])
                .toList();
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Postings(sought, places.get(i), counts.subList(i * size, (i + 1) * size)))
                .toList();
    }

    /** Counts in one place. */
    public static Postings of(Sought sought, Place place) {
        return of(sought, List.of(place)).get(0);
    }

    /** Whether nothing can have all words here. */
    public boolean areEmpty() {
        return counts.contains(0L);
    }

    /** The tiers in which all words may be found here; asks for them. */
    public List<Integer> tiers() {
        var each = of(
                sought,
                IntStream.rangeClosed(1, place.tier()).mapToObj(place::upTo).toList(),
                1);
        return each.stream()
                .filter(one -> !one.areEmpty())
                .map(one -> one.place.tier())
                .toList();
    }

    boolean isCommon(int word) {
        return counts.get(word) == COMMON;
    }

    /** The words, the rarest first. */
    Stream<Integer> words() {
        return IntStream.range(0, counts.size()).boxed().sorted(Comparator.comparing(counts::get));
    }

    /** Whether the thing of this id has all words here. */
    public String condition(String id) {
        var rarest = words().findFirst().orElseThrow();
        return each(
                word -> word.equals(rarest) && !isCommon(word)
                        ? id + " in (select t.owner" + place.terms("t", word) + ")"
                        : exists(id, word),
                " and ");
    }

    /** Whether a thing has a word. */
    String exists(String id, int word) {
        return "exists (select 1" + place.terms("t", word) + " and t.owner = " + id + ")";
    }

    /** In which tier a thing has all words: the last of the first tiers of each. */
    public String relevance(String id) {
        return last(each(word -> tier(id, word), ", "));
    }

    /** The first tier in which a thing has a word, or null. */
    String tier(String id, int word) {
        return "(select min(t.tier)" + place.terms("t", word) + " and t.owner = " + id + ")";
    }

    /** The last of the tiers of all words. */
    String last(String tiers) {
        return counts.size() == 1 ? tiers : "greatest(" + tiers + ")";
    }

    String each(Function<Integer, String> part, String separator) {
        return words().map(part).collect(Collectors.joining(separator));
    }
}
