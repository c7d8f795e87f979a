package id.capaian.search;

import id.capaian.web.Spread;
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
        var places = types.stream()
                .map(type -> new Postings.Place(type.rows, Terms.LAST_TIER))
                .toList();
        var postings = Postings.of(sought, places, Postings.COMMON);
        return IntStream.range(0, types.size())
                .filter(i -> !postings.get(i).areEmpty())
                .boxed()
                .flatMap(i -> best(types.get(i), postings.get(i), query, zone))
                .toList();
    }

    private static Stream<Ranked> best(SearchType type, Postings words, SearchQuery search, ZoneId zone) {
        var found = "select id(x) as id, " + type.moment + " as moment from " + type.entity
                + " x where " + type.isPublic + " and " + words.walk("id(x)")
                + (search.opd == null ? "" : " and " + type.opd + " = :opd") + " order by " + type.order + " limit "
                + MOST;
        var ranking = "select h.id, " + words.relevance("h.id")
                + " as tier, h.moment as moment, count(*) over () from (" + found
                + ") h order by tier, moment desc, h.id desc";
        var query = Spread.of(ranking, words.sought().parameters())
                .query(Object[].class)
                .setMaxResults(search.size);
        if (search.opd != null) {
            query.setParameter("opd", search.opd);
        }
        return query.getResultStream()
                .map(row -> new Ranked(type, row[0], (int) row[1], day(row[2], zone), (long) row[3]));
    }

    private static LocalDate day(Object moment, ZoneId zone) {
        return moment instanceof Instant instant ? LocalDate.ofInstant(instant, zone) : (LocalDate) moment;
    }
}
