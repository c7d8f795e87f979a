package id.capaian.web.page;

import id.capaian.web.search.Postings;
import id.capaian.web.search.Sought;
import java.util.List;

/**
 * The words that a list is narrowed to, and the order that they give it.
 *
 * @param id of the thing that has the words
 * @param tiers where it may have all of them: up to one tier after the other
 */
record Relevance(String id, List<Postings> tiers) {
    private static final String NAME = "relevance";

    /** Words in the things of one type. */
    static Relevance of(Sought words, String id, String rows) {
        return new Relevance(id, words.tiers(rows));
    }

    /** Keeps what has the words. */
    void narrow(Filter filter) {
        keep(filter, all().condition(id));
    }

    /** Counts all that have the words but for those whose ids a query gives. */
    String count(String others) {
        return all().count(others);
    }

    /** Whether nothing can have all words in this tier. */
    boolean lacks(int tier) {
        return tiers.get(tier - 1).areEmpty();
    }

    /** The same filter for one tier only. */
    Filter narrow(Filter filter, int tier) {
        var one = filter.without(Sought.FIRST);
        var has = tiers.get(tier - 1).walk(id);
        keep(one, tier == 1 ? has : has + " and " + all().relevance(id) + " = " + tier);
        return one;
    }

    private void keep(Filter filter, String condition) {
        filter.keep(condition, all().sought().parameters());
    }

    private Postings all() {
        return tiers.get(tiers.size() - 1);
    }

    SortKey key() {
        return new SortKey(NAME, all().relevance(id), Integer.class);
    }

    /** The key within a tier. It is the same for all, so that an index can give them in the rest of the order. */
    SortKey key(int tier) {
        return new SortKey(NAME, "cast(" + tier + " as Integer)", Integer.class);
    }
}
