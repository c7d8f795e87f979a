package id.capaian.indicator;

import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Recorded;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Subject;
import id.capaian.region.Region;
import id.capaian.web.Spread;
import id.capaian.web.problem.Found;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a planning document promises for an indicator, a region and a period. */
@Entity
public class Target extends PanacheEntity implements Recorded {
    public static final String DOCUMENT = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

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
    public String document;

    @Column
    public BigDecimal amount;

    public @Nullable String sourceTitle;
    public @Nullable String sourceUrl;
    public @Nullable String note;

    @Embedded
    public @Nullable LateLowering lateLowering;

    @Column
    public Instant updatedAt;

    Target() {}

    private Target(Slot slot, String document) {
        indicator = slot.indicator();
        region = slot.region();
        disaggregation = slot.disaggregation();
        period = slot.period();
        startsOn = slot.period().start();
        this.document = document;
    }

    /** One that the public saw earlier; it does not belong to the database. */
    static Target seen(TargetView view, Indicator indicator, Region region) {
        var part = Objects.requireNonNullElse(view.disaggregation(), "");
        var target = new Target(new Slot(indicator, region, view.period(), part), view.document());
        target.take(view.content(), view.updatedAt());
        target.lateLowering = view.lateLowering();
        return target;
    }

    /** All targets of these regions and one part, in time order, each period's by document. */
    public static List<Target> series(Indicator indicator, List<Region> regions, String disaggregation) {
        return Spread.of(
                        "from Target where indicator = :indicator and region in :regions and disaggregation = :part"
                                + " order by startsOn, period, document",
                        Map.of("indicator", indicator, "regions", regions, "part", disaggregation))
                .query(Target.class)
                .getResultList();
    }

    /** A new target, which neither the database nor the journal has yet. */
    public static Target of(Slot slot, String document, TargetContent content, Journal journal) {
        var target = new Target(slot, document);
        target.take(content, journal);
        journal.lastSeen(target).ifPresent(deleted -> target.markIfLowered(LateLowering.before(deleted), journal));
        return target;
    }

    /** What there is of these indicators and regions in these days, ready to be shown, in one query. */
    public static List<Target> within(
            Collection<Indicator> indicators, Collection<Region> regions, LocalDate first, LocalDate last) {
        return Spread.of(
                        "from Target t join fetch t.indicator i join fetch i.opd join fetch t.region"
                                + " where t.indicator in :indicators and t.region in :regions"
                                + " and t.startsOn between :first and :last",
                        Map.of("indicators", indicators, "regions", regions, "first", first, "last", last))
                .query(Target.class)
                .getResultList();
    }

    /** Writes the target of the whole at this key, where there is none yet. */
    public static void add(
            String indicator, String region, String period, String document, TargetContent content, Journal journal) {
        add(Slot.ofTarget(indicator, region, period, null), document, content, null, journal);
    }

    static Target add(Slot slot, String document, TargetContent content, @Nullable String reason, Journal journal) {
        var target = of(slot, document, content, journal);
        target.persist();
        journal.record(Action.CREATE, target, reason);
        return target;
    }

    static Target get(Slot slot, String document) {
        return Found.orNotFound(find(slot, document), slot.path("targets", "/" + document));
    }

    static @Nullable Target find(Slot slot, String document) {
        return find(
                        "indicator = ?1 and region = ?2 and disaggregation = ?3 and period = ?4 and document = ?5",
                        slot.indicator(),
                        slot.region(),
                        slot.disaggregation(),
                        slot.period(),
                        document)
                .firstResult();
    }

    /** When it is due, in the indicator's own frequency. */
    public Period due() {
        return indicator.due(period);
    }

    void change(TargetContent content, @Nullable String reason, Journal journal) {
        write(content, journal);
        journal.record(Action.UPDATE, this, reason);
    }

    /** A target that was made easier once its period had begun says so until it is as hard again. */
    private void markIfLowered(BigDecimal before, Journal journal) {
        var hasBegun = !journal.today().isBefore(startsOn);
        lateLowering = hasBegun && indicator.isEasier(amount, before) ? new LateLowering(before, journal.now()) : null;
    }

    void remove(@Nullable String reason, Journal journal) {
        delete();
        journal.record(Action.DELETE, this, reason);
    }

    /** Becomes this, without a word to the journal. */
    public void write(TargetContent content, Journal journal) {
        var before = lateLowering == null ? amount : lateLowering.from();
        take(content, journal);
        markIfLowered(before, journal);
    }

    private void take(TargetContent content, Journal journal) {
        indicator.refuseImpossible(content.value());
        take(content, journal.now());
    }

    private void take(TargetContent content, Instant now) {
        amount = content.value();
        sourceTitle = content.sourceTitle();
        sourceUrl = content.sourceUrl();
        note = content.note();
        updatedAt = now;
    }

    @Override
    public Subject subject() {
        return new Subject(ResourceType.TARGET, slot().path("targets", "/" + document), indicator.opd.code);
    }

    private Slot slot() {
        return new Slot(indicator, region, period, disaggregation);
    }

    @Override
    public Object publicView() {
        return TargetView.of(this);
    }
}
