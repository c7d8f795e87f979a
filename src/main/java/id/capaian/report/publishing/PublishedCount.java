package id.capaian.report.publishing;

import id.capaian.opd.Opd;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency published in one month.
 *
 * @param month number of the month; those outside the report are counted together, under -1
 * @param last when it published last in that month
 */
record PublishedCount(
        Opd opd,
        @Nullable String successor,
        int month,
        long published,
        @Nullable Instant last) {
    /** At least one for each agency, by its code. */
    static List<PublishedCount> of(PublishingQuery query, Months months, ZoneId zone) {
        var counts = Panache.getEntityManager()
                .createQuery("""
                select o, s.code, %s as month, count(a), max(a.publication.publishedAt)
                from Opd o
                left join o.successor s
                left join Achievement a on a.opd = o and a.publication.status = PUBLISHED
                where (cast(:opd as String) is null or o.code = :opd)
                    and (cast(:region as String) is null or o.region.path like
                        (select concat(top.path, '%%') from Region top where top.code = :region))
                group by o, s.code, month
                order by o.code, month
                """.formatted(monthNumber(months)), PublishedCount.class)
                .setParameter("opd", query.opd)
                .setParameter("region", query.region);
        for (var month = 0; month <= months.count(); month++) {
            counts.setParameter("begin" + month, months.begin(month, zone));
        }
        return counts.getResultList();
    }

    /** Compares with the moments at which months begin here, as databases disagree about the names of time zones. */
    private static String monthNumber(Months months) {
        var number = new StringBuilder("case");
        for (var month = months.count(); month >= 0; month--) {
            var shown = month == months.count() ? -1 : month;
            number.append(" when a.publication.publishedAt >= :begin").append(month);
            number.append(" then ").append(shown);
        }
        return number.append(" else -1 end").toString();
    }
}
