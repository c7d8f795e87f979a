package id.capaian.indicator;

import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Recorded;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Subject;
import id.capaian.region.Region;
import id.capaian.web.ManyRows;
import id.capaian.web.Spread;
import id.capaian.web.problem.Found;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One figure of an indicator: one region, one period, one part of the whole. */
@Entity
public class Measurement extends PanacheEntity implements Recorded {
    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    public Indicator indicator;

    @ManyToOne(fetch = FetchType.LAZY)
    public Region region;

    @Column
    public String disaggregation;

    @Convert(converter = PeriodColumn.class)
    public Period period;

    @Column
    public LocalDate startsOn;

    @Column
    public BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column
    public MeasurementStatus status;

    @Column
    public boolean seriesBreak;

    public @Nullable String sourceTitle;
    public @Nullable String sourceUrl;
    public @Nullable String note;

    @Column
    public Instant updatedAt;

    Measurement() {}

    private Measurement(Slot slot) {
        indicator = slot.indicator();
        region = slot.region();
        disaggregation = slot.disaggregation();
        period = slot.period();
        startsOn = slot.period().start();
    }

    /** One that the public saw earlier; it does not belong to the database. */
    static Measurement seen(MeasurementView view, Indicator indicator, Region region) {
        var part = Objects.requireNonNullElse(view.disaggregation(), "");
        var measurement = new Measurement(new Slot(indicator, region, view.period(), part));
        measurement.take(view.content(), view.updatedAt());
        return measurement;
    }

    /** All figures of these regions and one part, in time order. */
    public static List<Measurement> series(Indicator indicator, List<Region> regions, String disaggregation) {
        return Spread.of(
                        "from Measurement where indicator = :indicator and region in :regions and disaggregation = :part"
                                + " order by startsOn",
                        Map.of("indicator", indicator, "regions", regions, "part", disaggregation))
                .query(Measurement.class)
                .getResultList();
    }

    /** Of each of these indicators, by code, the latest period that has a figure of a region's whole. */
    public static Map<String, Period> latestPeriods(List<Indicator> indicators, Region region) {
        var latest = new HashMap<String, Period>();
        Spread.of(
                        "select m.indicator.code, m.period from Measurement m where m.indicator in :indicators"
                                + " and m.region = :region and m.disaggregation = '' order by m.startsOn",
                        Map.of("indicators", indicators, "region", region))
                .query(Object[].class)
                .getResultList()
                .forEach(row -> latest.put((String) row[0], (Period) row[1]));
        return latest;
    }

    /** This figure's neighbours: the same period and part in the other regions below the same one. */
    public List<Measurement> ofNeighbours() {
        return region.parent == null
                ? List.of()
                : list(
                        "from Measurement m join fetch m.region r where m.indicator = ?1 and r.parent = ?2 and r <> ?3"
                                + " and m.disaggregation = ?4 and m.startsOn = ?5 order by r.code",
                        indicator,
                        region.parent,
                        region,
                        disaggregation,
                        startsOn);
    }

    /** A new figure, which neither the database nor the journal has yet. */
    public static Measurement of(Slot slot, MeasurementContent content, Instant now) {
        var measurement = new Measurement(slot);
        measurement.write(content, now);
        return measurement;
    }

    /** Writes new ones, none of which the session will know. */
    public static void insert(List<Measurement> figures) {
        new ManyRows<>("measurement", figures)
                .next("id", "measurement_seq")
                .column("version", "integer", Integer.class, figure -> figure.version)
                .column("indicator_id", "bigint", Long.class, figure -> figure.indicator.id)
                .column("region_id", "bigint", Long.class, figure -> figure.region.id)
                .text("disaggregation", figure -> figure.disaggregation)
                .text("period", figure -> figure.period.toString())
                .column("starts_on", "date", LocalDate.class, figure -> figure.startsOn)
                .column("amount", "numeric(28, 10)", BigDecimal.class, figure -> figure.amount)
                .text("status", figure -> figure.status.name())
                .column("series_break", "boolean", Boolean.class, figure -> figure.seriesBreak)
                .text("source_title", figure -> figure.sourceTitle)
                .text("source_url", figure -> figure.sourceUrl)
                .text("note", figure -> figure.note)
                .column("updated_at", "timestamp(6) with time zone", Instant.class, figure -> figure.updatedAt)
                .insert();
    }

    /** What there is of these indicators and regions in these days, ready to be shown, in one query. */
    public static List<Measurement> within(
            Collection<Indicator> indicators, Collection<Region> regions, LocalDate first, LocalDate last) {
        return Spread.of(
                        "from Measurement m join fetch m.indicator i join fetch i.opd join fetch m.region"
                                + " where m.indicator in :indicators and m.region in :regions"
                                + " and m.startsOn between :first and :last",
                        Map.of("indicators", indicators, "regions", regions, "first", first, "last", last))
                .query(Measurement.class)
                .getResultList();
    }

    /** Writes the figure of the whole at this key, whether or not there is one. */
    public static void put(
            String indicator,
            String region,
            String period,
            MeasurementContent content,
            Journal journal,
            String reason) {
        var slot = Slot.ofMeasurement(indicator, region, period, null);
        var known = find(slot);
        if (known == null) {
            add(slot, content, null, journal);
        } else {
            known.change(content, reason, journal);
        }
    }

    static Measurement add(Slot slot, MeasurementContent content, @Nullable String reason, Journal journal) {
        var measurement = of(slot, content, journal.now());
        measurement.persist();
        journal.record(Action.CREATE, measurement, reason);
        return measurement;
    }

    static Measurement get(Slot slot) {
        return Found.orNotFound(find(slot), slot.path("measurements", ""));
    }

    static @Nullable Measurement find(Slot slot) {
        return find(
                        "indicator = ?1 and region = ?2 and disaggregation = ?3 and startsOn = ?4",
                        slot.indicator(),
                        slot.region(),
                        slot.disaggregation(),
                        slot.period().start())
                .firstResult();
    }

    void change(MeasurementContent content, @Nullable String reason, Journal journal) {
        write(content, journal.now());
        journal.record(Action.UPDATE, this, reason);
    }

    void remove(@Nullable String reason, Journal journal) {
        delete();
        journal.record(Action.DELETE, this, reason);
    }

    /** Becomes this, without a word to the journal. */
    public void write(MeasurementContent content, Instant now) {
        indicator.refuseImpossible(content.value());
        take(content, now);
    }

    private void take(MeasurementContent content, Instant now) {
        amount = content.value();
        status = Objects.requireNonNullElse(content.status(), MeasurementStatus.FINAL);
        seriesBreak = Boolean.TRUE.equals(content.seriesBreak());
        sourceTitle = content.sourceTitle();
        sourceUrl = content.sourceUrl();
        note = content.note();
        updatedAt = now;
    }

    @Override
    public Subject subject() {
        return new Subject(ResourceType.MEASUREMENT, slot().path("measurements", ""), indicator.opd.code);
    }

    private Slot slot() {
        return new Slot(indicator, region, period, disaggregation);
    }

    @Override
    public Object publicView() {
        return MeasurementView.of(this);
    }
}
