package id.capaian.search;

import id.capaian.web.search.Sought;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    static final int MOST = 500;

    /** The best of one type; each says how many there are, or {@link #MOST} of even more. */
    static List<Ranked> best(SearchType type, Sought sought, @Nullable String opd, int size, ZoneId zone) {
        var found = "select id(x) as id, " + type.moment + " as moment from " + type.entity
                + " x where " + type.isPublic + " and " + sought.condition("id(x)", type.rows)
                + (opd == null ? "" : " and " + type.opd + " = :opd") + " order by " + type.moment
                + " desc, id(x) desc limit " + MOST;
        var query = Panache.getEntityManager()
                .createQuery(
                        "select h.id, " + sought.relevance("h.id", type.rows)
                                + " as tier, h.moment as moment, count(*) over () from (" + found
                                + ") h order by tier, moment desc, h.id desc",
                        Object[].class)
                .setMaxResults(size);
        sought.parameters().forEach(query::setParameter);
        if (opd != null) {
            query.setParameter("opd", opd);
        }
        return query.getResultStream()
                .map(row -> new Ranked(type, row[0], (int) row[1], day(row[2], zone), (long) row[3]))
                .toList();
    }

    private static LocalDate day(Object moment, ZoneId zone) {
        return moment instanceof Instant instant ? LocalDate.ofInstant(instant, zone) : (LocalDate) moment;
    }
}
