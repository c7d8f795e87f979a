package id.capaian.web.page;

import id.capaian.web.search.Hits;
import id.capaian.web.search.Postings;
import org.jspecify.annotations.Nullable;

/**
 * The words that a list is narrowed to, and the order that they give it.
 *
 * @param id of the thing that has the words
 * @param day that it is listed under, where its terms have it too
 */
record Relevance(String id, @Nullable String day, Postings words) {
    private static final String NAME = "relevance";

    /** Keeps what has the words. */
    void narrow(Filter filter) {
        filter.keep(words.condition(id), words.sought().parameters());
    }

    SortKey key() {
        return new SortKey(NAME, words.relevance(id), Integer.class);
    }

    /** The key within a tier. It is the same for all, so that an index can give them in the rest of the order. */
    static SortKey key(int tier) {
        return new SortKey(NAME, "cast(" + tier + " as Integer)", Integer.class);
    }

    /** Whether an order speaks of nothing but what terms have. */
    boolean isOfTerms(Keyset keyset) {
        return day != null && keyset.isOf(key(), day, id);
    }

    /** Counts all that have the words but for those whose ids a query gives. */
    String count(String others) {
        var hits = Hits.all(words);
        return "select count(*)" + hits.from() + " where " + hits.condition(hits.id()) + " and " + hits.id()
                + " not in (" + others + ")";
    }
}
