package id.capaian.search;

import id.capaian.web.Spread;
import id.capaian.web.search.Hits;
import id.capaian.web.search.Postings;
import id.capaian.web.search.Sought;
import id.capaian.web.search.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something found and where it stands among the rest.
 *
 * @param total how many of its type were found
 */
record Ranked(SearchType type, Object id, int relevance, LocalDate date, long total) {
    /** The best first: those whose heading has all words, then the latest. */
    static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::relevance)
            .thenComparing(Ranked::date, Comparator.reverseOrder())
            .thenComparing(Ranked::type);

    /** Of a type that has more, so many of the latest are ranked, as to count and rank all of a common word is slow. */
    static final int MOST = 200;

    /** The best of each type; each says how many there are, or {@link #MOST} of even more. */
    static List<Ranked> best(SearchQuery query, Sought sought, ZoneId zone) {
        var types = query.chosen();
        var postings = Postings.of(sought, types.stream().map(SearchType::place).toList());
        return IntStream.range(0, types.size())
                .filter(i -> !postings.get(i).areEmpty())
                .boxed()
                .flatMap(i -> best(types.get(i), postings.get(i), query, zone))
                .toList();
    }

    private static Stream<Ranked> best(SearchType type, Postings words, SearchQuery search, ZoneId zone) {
        var hits = Hits.first(words);
        var ranking = "select h.id, h.tier, h.moment, count(*) over () from (" + latest(type, hits, search)
                + ") h order by h.tier, h.moment desc, h.id desc";
        var query = Spread.of(ranking, words.sought().parameters())
                .query(Object[].class)
                .setMaxResults(search.size);
        if (search.opd != null) {
            query.setParameter("opd", search.opd);
        }
        return query.getResultStream()
                .map(row -> new Ranked(type, row[0], (int) row[1], day(row[2], zone), (long) row[3]));
    }

    /** The latest hits; what terms alone tell is not looked up. */
    private static String latest(SearchType type, Hits hits, SearchQuery search) {
        var id = hits.areByDay() ? hits.id() : "id(x)";
        var moment = hits.areByDay() ? hits.day() : type.moment;
        var thing = hits.areJoined() ? hits.id() : id;
        var isAlone = hits.areByDay() && search.opd == null;
        return "select " + id + " as id, " + hits.relevance(thing) + " as tier, " + moment + " as moment"
                + (isAlone ? hits.from() : hits.from(" from " + type.entity + " x", "id(x)"))
                + " where " + hits.condition(thing, Terms.LAST_TIER)
                + (isAlone
                        ? " and " + id + " not in (select id(x) from " + type.entity + " x where " + type.isHidden + ")"
                        : " and " + type.isPublic)
                + (search.opd == null ? "" : " and " + type.opd + " = :opd")
                + " order by " + (hits.areByDay() ? hits.order() : type.order) + moment + " desc, " + id + " desc"
                + " limit " + MOST;
    }

    private static LocalDate day(Object moment, ZoneId zone) {
        return moment instanceof Instant instant ? LocalDate.ofInstant(instant, zone) : (LocalDate) moment;
    }
}
