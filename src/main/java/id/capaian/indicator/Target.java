package id.capaian.indicator;

import id.capaian.region.Region;
import id.capaian.web.problem.Found;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a planning document promises for an indicator, a region and a period. */
@Entity
public class Target extends PanacheEntity {
    static final String DOCUMENT = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

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

    @Column
    public Instant updatedAt;

    Target() {}

    Target(Slot slot, String document) {
        indicator = slot.indicator();
        region = slot.region();
        disaggregation = slot.disaggregation();
        period = slot.period();
        startsOn = slot.period().start();
        this.document = document;
    }

    /** All targets of one region and part, in time order, each period's by document. */
    public static List<Target> series(Indicator indicator, Region region, String disaggregation) {
        return list(
                "indicator = ?1 and region = ?2 and disaggregation = ?3 order by startsOn, period, document",
                indicator,
                region,
                disaggregation);
    }

    /** Writes the target of the whole at this key, whether or not there is one. */
    public static void put(
            String indicator, String region, String period, String document, TargetContent content, Clock clock) {
        var slot = Slot.ofTarget(indicator, region, period, null);
        var target = Objects.requireNonNullElseGet(find(slot, document), () -> new Target(slot, document));
        target.write(content, clock);
        target.persist();
    }

    static Target get(Slot slot, String document) {
        return Found.orNotFound(find(slot, document), slot.path("targets") + "/" + document);
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
        return period.frequency() == indicator.frequency ? period : Period.lastOf(period.year(), indicator.frequency);
    }

    void write(TargetContent content, Clock clock) {
        indicator.refuseImpossible(content.value());
        amount = content.value();
        sourceTitle = content.sourceTitle();
        sourceUrl = content.sourceUrl();
        note = content.note();
        updatedAt = clock.instant();
    }
}
