package id.capaian.web.page;

import id.capaian.web.search.Sought;

/**
 * The words that a list is narrowed to, and the order that they give it.
 *
 * @param id of the thing that has the words
 * @param rows the entity of its terms
 */
record Relevance(Sought words, String id, String rows) {
    private static final String NAME = "relevance";

    /** Keeps what has the words. */
    void narrow(Filter filter) {
        filter.keep(words.condition(id, rows), words.parameters());
    }

    /** The same filter for one tier only. */
    Filter narrow(Filter filter, int tier) {
        var one = filter.without(Sought.FIRST);
        one.keep(words.condition(id, rows, tier), words.parameters());
        return one;
    }

    SortKey key() {
        return new SortKey(NAME, words.relevance(id, rows), Integer.class);
    }

    /** The key within a tier. It is the same for all, so that an index can give them in the rest of the order. */
    SortKey key(int tier) {
        return new SortKey(NAME, "cast(" + tier + " as Integer)", Integer.class);
    }
}
