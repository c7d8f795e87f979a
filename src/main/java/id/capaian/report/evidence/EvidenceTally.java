package id.capaian.report.evidence;

import id.capaian.web.ManyRows;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How those published achievements of an agency are proven that began in a year: all of them, or those in one region. */
@Entity
@IdClass(EvidenceTally.Key.class)
class EvidenceTally extends PanacheEntityBase {
    record Key(long opdId, long regionId, int yearBegun) {}

    /** As it is kept, and as it is counted. */
    record Row(long opdId, long regionId, int yearBegun, Tally tally) {}

    /** From the first year to the last. */
    record Years(int first, int last) {
        static final Years ALL = new Years(1, 9999);
    }

    @Id
    long opdId;

    /** 0 for all of them, of which each may name several regions. */
    @Id
    long regionId;

    @Id
    int yearBegun;

    @Embedded
    Tally tally;

    static List<Row> kept(long opdId) {
        return find("select opdId, regionId, yearBegun, tally from EvidenceTally where opdId = ?1", opdId)
                .project(Row.class)
                .list();
    }

    static List<Row> counted(long opdId, Years years) {
        return Stream.concat(counted("0L", "", opdId, years), counted("r.id", "join a.regions r", opdId, years))
                .toList();
    }

    private static Stream<Row> counted(String region, String join, long opdId, Years years) {
        return Panache.getEntityManager()
                .createQuery("""
                        select a.opd.id, %s as region, year(a.listedOn) as year, %s from Achievement a %s
                        where a.publication.status = PUBLISHED and a.opd.id = :opd
                            and a.listedOn between :first and :last
                        group by a.opd.id, region, year""".formatted(region, Tally.COUNTED, join), Row.class)
                .setParameter("opd", opdId)
                .setParameter("first", LocalDate.of(years.first, Month.JANUARY, 1))
                .setParameter("last", LocalDate.of(years.last, Month.DECEMBER, 31))
                .getResultList()
                .stream();
    }

    /** Counts an agency's achievements of some years again. */
    static void recount(long opdId, Years years) {
        delete("opdId = ?1 and yearBegun between ?2 and ?3", opdId, years.first, years.last);
        var rows = new ManyRows<>("evidence_tally", counted(opdId, years))
                .column("opd_id", "bigint", Long.class, Row::opdId)
                .column("region_id", "bigint", Long.class, Row::regionId)
                .column("year_begun", "integer", Integer.class, Row::yearBegun);
        number(rows, "n", Tally::n);
        number(rows, "photos", Tally::photos);
        number(rows, "videos", Tally::videos);
        number(rows, "with_photo", Tally::withPhoto);
        number(rows, "with_video", Tally::withVideo);
        number(rows, "with_both", Tally::withBoth);
        number(rows, "with_before_and_after", Tally::withBeforeAndAfter);
        rows.insert();
    }

    private static void number(ManyRows<Row> rows, String name, Function<Tally, Long> number) {
        rows.column(name, "bigint", Long.class, row -> number.apply(row.tally));
    }
}
