package id.capaian.report.publishing;

import id.capaian.opd.Opd;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency published in one month.
 *
 * @param monthBegin its first day; null where the agency never published
 * @param last when it published last in that month
 */
record PublishedCount(
        Opd opd,
        @Nullable String successor,
        @Nullable LocalDate monthBegin,
        long published,
        @Nullable Instant last) {
    /** Of all months; at least one for each agency, by its code. */
    static List<PublishedCount> of(PublishingQuery query) {
        return Panache.getEntityManager()
                .createQuery("""
                select o, s.code, t.monthBegin, coalesce(t.n, 0), t.latest
                from Opd o
                left join o.successor s
                left join PublicationTally t on t.opdId = o.id
                where (cast(:opd as String) is null or o.code = :opd)
                    and (cast(:region as String) is null or o.region.path like
                        (select concat(top.path, '%') from Region top where top.code = :region))
                order by o.code, t.monthBegin
                """, PublishedCount.class)
                .setParameter("opd", query.opd)
                .setParameter("region", query.region)
                .getResultList();
    }
}
