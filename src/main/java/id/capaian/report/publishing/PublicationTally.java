package id.capaian.report.publishing;

import id.capaian.web.ManyRows;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;

/** How many published achievements an agency published in a month, and when the last. */
@Entity
@IdClass(PublicationTally.Key.class)
class PublicationTally extends PanacheEntityBase {
    record Key(long opdId, LocalDate monthBegin) {}

    /** One as it is kept, or as it is counted. */
    record Row(LocalDate monthBegin, long n, Instant latest) {
        static Row of(LocalDate monthBegin, Instant published) {
            return new Row(monthBegin, 1, published);
        }

        Row plus(Row other) {
            return new Row(monthBegin, n + other.n, latest.isAfter(other.latest) ? latest : other.latest);
        }
    }

    @Id
    long opdId;

    @Id
    LocalDate monthBegin;

    @Column
    long n;

    @Column
    Instant latest;

    static List<Row> kept(long opdId) {
        return find("select monthBegin, n, latest from PublicationTally where opdId = ?1", opdId)
                .project(Row.class)
                .list();
    }

    static List<Row> counted(long opdId, ZoneId zone) {
        var counted = new TreeMap<LocalDate, Row>();
        Panache.getEntityManager()
                .createQuery(
                        "select a.publication.publishedAt from Achievement a"
                                + " where a.publication.status = PUBLISHED and a.opd.id = :opd",
                        Instant.class)
                .setParameter("opd", opdId)
                .getResultList()
                .forEach(published -> {
                    var month = YearMonth.from(published.atZone(zone)).atDay(1);
                    counted.merge(month, Row.of(month, published), Row::plus);
                });
        return List.copyOf(counted.values());
    }

    /** Counts what an agency published in a month again. */
    static void recount(long opdId, YearMonth month, ZoneId zone) {
        var begin = month.atDay(1);
        delete("opdId = ?1 and monthBegin = ?2", opdId, begin);
        var counted = Panache.getEntityManager()
                .createQuery("""
                        select cast(:month as LocalDate), count(a), max(a.publication.publishedAt) from Achievement a
                        where a.publication.status = PUBLISHED and a.opd.id = :opd
                            and a.publication.publishedAt >= :begin and a.publication.publishedAt < :end
                        group by a.opd.id""", Row.class)
                .setParameter("opd", opdId)
                .setParameter("month", begin)
                .setParameter("begin", begin.atStartOfDay(zone).toInstant())
                .setParameter("end", begin.plusMonths(1).atStartOfDay(zone).toInstant())
                .getResultList();
        new ManyRows<>("publication_tally", counted)
                .column("opd_id", "bigint", Long.class, row -> opdId)
                .column("month_begin", "date", LocalDate.class, Row::monthBegin)
                .column("n", "bigint", Long.class, Row::n)
                .column("latest", "timestamp(6) with time zone", Instant.class, Row::latest)
                .insert();
    }
}
