package id.capaian.report.responses;

import id.capaian.achievement.ReportResponse;
import id.capaian.report.Agency;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resident's report that an agency's published achievement answers; null where an agency answers none. */
record ResidentReport(String opd, String name, @Nullable ReportResponse response) {
    /** At least one for each agency, by its code. */
    static List<ResidentReport> of(ResponsesQuery query, ZoneId zone) {
        return Panache.getEntityManager()
                .createQuery("""
                select o.code, o.name, a.response
                from Opd o
                left join Achievement a on a.opd = o and a.publication.status = PUBLISHED
                    and a.response.reportedAt is not null
                    and (cast(:begin as Instant) is null or a.response.reportedAt >= :begin)
                    and (cast(:end as Instant) is null or a.response.reportedAt < :end)
                    and (cast(:region as String) is null or exists (select 1 from a.regions r where r.path like
                        (select concat(top.path, '%') from Region top where top.code = :region)))
                where cast(:opd as String) is null or o.code = :opd
                order by o.code
                """, ResidentReport.class)
                .setParameter("opd", query.opd)
                .setParameter("region", query.region)
                .setParameter("begin", query.begin(zone))
                .setParameter("end", query.end(zone))
                .getResultList();
    }

    Agency agency() {
        return new Agency(opd, name);
    }
}
