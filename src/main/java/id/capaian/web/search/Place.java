package id.capaian.web.search;

/**
 * Where words are looked for.
 *
 * @param rows the entity of the terms of things of one type
 * @param isByDay whether each term also has the day that its thing is listed under, as {@code listedOn}, by which an index
 *     gives what has a root, the latest first
 * @param tier the last that is looked into
 */
public record Place(String rows, boolean isByDay, int tier) {
    /** All that is written. */
    public Place(String rows, boolean isByDay) {
        this(rows, isByDay, Terms.LAST_TIER);
    }

    /** The same up to one tier only. */
    Place upTo(int tier) {
        return new Place(rows, isByDay, tier);
    }

    /** The terms of one word of a query. */
    String terms(String alias, int word) {
        return " from " + rows + " " + alias + " where " + alias + ".root in :q" + word
                + (tier == Terms.LAST_TIER ? "" : " and " + alias + ".tier <= " + tier);
    }
}
