package id.capaian.web.page;

import id.capaian.web.search.Hits;
import id.capaian.web.search.Sought;
import id.capaian.web.search.Terms;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What has the words of a list, tier by tier, so that what is far behind is not ranked.
 *
 * @param id what to select
 * @param filter what else it must meet
 * @param order what to order by first; it is the same for all, but shows H2 that an index has the order
 */
record Best(Relevance words, Hits hits, String id, String from, Filter filter, String order) {

    /** Beside the rows of the list. */
    static Best beside(Relevance words, Hits hits, String id, String from, Filter filter, String order) {
        return new Best(
                words,
                hits,
                id,
                hits.from(from, words.id()),
                filter.without(Sought.FIRST),
                hits.areJoined() ? hits.order() : order);
    }

    /** By terms alone, all but those whose ids a query gives; the rows of the list are not read. */
    static Best alone(Relevance words, Hits hits, String others) {
        var filter = new Filter();
        filter.keep(hits.id() + " not in (" + others + ")");
        return new Best(words, hits, hits.id(), hits.from(), filter, hits.order());
    }

    /** Those in which something may be found. */
    List<Integer> tiers() {
        return hits.areJoined() ? Terms.TIERS : words.words().tiers();
    }

    /** What is in a tier. */
    Filter in(int tier) {
        var one = filter.without(Sought.FIRST);
        var thing = hits.areJoined() ? hits.id() : words.id();
        var upTo = hits.condition(thing, tier);
        one.keep(
                tier == 1 ? upTo : upTo + " and " + hits.relevance(thing) + " = " + tier,
                words.words().sought().parameters());
        return one;
    }

    /** The order within a tier, by the columns of the terms where they have the same, as an index has these. */
    Sorting sorting(Sorting usual, int tier) {
        var led = usual.led(Relevance.key(tier));
        return hits.areByDay()
                ? led.by(Map.of(Objects.requireNonNull(words.day()), hits.day(), words.id(), hits.id()))
                : led;
    }
}
