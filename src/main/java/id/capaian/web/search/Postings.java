package id.capaian.web.search;

import id.capaian.web.Spread;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a query in one place, and how many things have each there.
 *
 * @param common what so many things have is common: its first are found sooner by going through the things in their
 *     order and looking into each than by gathering all that have it
 * @param counts of each word, no more than {@code common}
 */
public record Postings(Sought sought, Place place, int common, List<Long> counts) {
    /** What is common where a few hundred are wanted, or a page of things that have several words. */
    public static final int COMMON = 4000;

    /** What is common where a page is wanted of things that have one word. */
    static final int COMMON_ALONE = 1000;

    private static final String AND = " and ";

    /**
     * Where words are looked for.
     *
     * @param rows the entity of the words of things of one type
     * @param tier the last that is looked into
     */
    public record Place(String rows, int tier) {
        /** The terms that are one of some words. */
        String terms(String alias, int word) {
            return " from " + rows + " " + alias + " where " + alias + ".word in :q" + word
                    + (tier == Terms.LAST_TIER ? "" : " and " + alias + ".tier <= " + tier);
        }
    }

    /** Counts in all places at once. */
    public static List<Postings> of(Sought sought, List<Place> places, int common) {
        var size = sought.forms().size();
        var query = IntStream.range(0, places.size() * size)
                .mapToObj(i -> "select " + i + ", count(*) from (select t.tier as tier"
                        + places.get(i / size).terms("t", i % size) + " order by t.word limit " + common
                        + ") some")
                .collect(Collectors.joining(" union all "));
        var counts = Spread.of(query, sought.parameters())
                .query(Object[].class)
                .getResultStream()
                .sorted(Comparator.comparing(row -> (Integer) row[0]))
                .map(row -> (Long) row[1])
                .toList();
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Postings(sought, places.get(i), common, counts.subList(i * size, (i + 1) * size)))
                .toList();
    }

    /** Whether nothing can have all words here. */
    public boolean areEmpty() {
        return counts.contains(0L);
    }

    /** Whether the thing of this id has all words here. */
    public String condition(String id) {
        return areCommon() ? each(i -> within(id, i), AND) : gathered(id);
    }

    /**
     * The same where only the first in an order are read that an index gives. PostgreSQL guesses that few have a common
     * word in an early tier, and would gather and sort them all; into a value it has to look one after the other.
     */
    public String walk(String id) {
        return areCommon() ? each(i -> tier(id, i) + " <= " + place.tier, AND) : gathered(id);
    }

    private boolean areCommon() {
        return counts.get(rarest()) == common;
    }

    private String gathered(String id) {
        var rarest = rarest();
        return each(i -> i.equals(rarest) ? id + " in (select t.owner" + terms(i) + ")" : within(id, i), AND);
    }

    /** Counts what has all words here, but for those whose ids a query gives. */
    public String count(String others) {
        var rarest = rarest();
        var more = words().filter(i -> !i.equals(rarest)).map(i -> AND + within("f.owner", i));
        return "select count(" + (sought.forms().get(rarest).size() == 1 ? "*" : "distinct f.owner") + ")"
                + place.terms("f", rarest)
                + more.collect(Collectors.joining()) + AND + "f.owner not in (" + others + ")";
    }

    private Integer rarest() {
        return words().min(Comparator.comparing(counts::get)).orElseThrow();
    }

    private String within(String id, int word) {
        return "exists (select 1" + terms(word) + " and t.owner = " + id + ")";
    }

    /** In which tier a thing has all words: the last of the first tiers of each. */
    public String relevance(String id) {
        var tiers = each(i -> tier(id, i), ", ");
        return counts.size() == 1 ? tiers : "greatest(" + tiers + ")";
    }

    private String tier(String id, int word) {
        return "(select min(t.tier)" + terms(word) + " and t.owner = " + id + ")";
    }

    private String each(Function<Integer, String> part, String separator) {
        return words().map(part).collect(Collectors.joining(separator));
    }

    private String terms(int word) {
        return place.terms("t", word);
    }

    private Stream<Integer> words() {
        return IntStream.range(0, counts.size()).boxed();
    }
}
