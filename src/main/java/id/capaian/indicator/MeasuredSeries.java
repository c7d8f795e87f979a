package id.capaian.indicator;

import id.capaian.region.Region;
import id.capaian.web.ManyRows;
import id.capaian.web.page.Filter;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an indicator has figures of a region and a part of the whole, how many and of when, so that whoever looks for series
 * need not read them.
 */
@Entity
@IdClass(MeasuredSeries.Key.class)
public class MeasuredSeries extends PanacheEntityBase {
    private static final String KEPT = """
            select s.indicator.id, s.region.id, s.disaggregation, s.figures, s.firstOn, s.latestOn, s.updatedAt
            from MeasuredSeries s where s.indicator = ?1""";

    private static final String COUNTED = """
            select m.indicator.id, m.region.id, m.disaggregation, count(*), min(m.startsOn), max(m.startsOn), max(m.updatedAt)
            from Measurement m%s group by m.indicator.id, m.region.id, m.disaggregation""";

    record Key(Long indicator, Long region, String disaggregation) {}

    /** As it is kept, and as it is counted. */
    record Row(
            long indicator,
            long region,
            String disaggregation,
            long figures,
            LocalDate firstOn,
            LocalDate latestOn,
            Instant updatedAt) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    Indicator indicator;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    Region region;

    @Id
    String disaggregation;

    @Column
    long figures;

    /** The beginning of the first period. */
    @Column
    LocalDate firstOn;

    /** The beginning of the latest period. */
    @Column
    LocalDate latestOn;

    /** When one of the figures was written last. */
    @Column
    Instant updatedAt;

    static List<Row> kept(Indicator indicator) {
        return find(KEPT, indicator).project(Row.class).list();
    }

    static List<Row> counted(Indicator indicator, @Nullable Region region) {
        var filter = new Filter();
        filter.keep("m.indicator = :indicator", "indicator", indicator);
        filter.keep("m.region = :region", "region", region);
        return filter.query(COUNTED.formatted(filter.where()), Row.class).getResultList();
    }

    /** Counts an indicator's figures in a region again. */
    static void recount(Indicator indicator, Region region) {
        delete("indicator = ?1 and region = ?2", indicator, region);
        insert(counted(indicator, region));
    }

    /** Counts all figures of an indicator again. */
    static void recount(Indicator indicator) {
        delete("indicator", indicator);
        insert(counted(indicator, null));
    }

    private static void insert(List<Row> rows) {
        new ManyRows<>("measured_series", rows)
                .column("indicator_id", "bigint", Long.class, Row::indicator)
                .column("region_id", "bigint", Long.class, Row::region)
                .text("disaggregation", Row::disaggregation)
                .column("figures", "bigint", Long.class, Row::figures)
                .column("first_on", "date", LocalDate.class, Row::firstOn)
                .column("latest_on", "date", LocalDate.class, Row::latestOn)
                .column("updated_at", "timestamp(6) with time zone", Instant.class, Row::updatedAt)
                .insert();
    }
}
