package id.capaian.indicator;

import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Recorded;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Subject;
import id.capaian.opd.Opd;
import id.capaian.program.Program;
import id.capaian.web.Spread;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Found;
import id.capaian.web.problem.Problem;
import id.capaian.web.search.Term;
import id.capaian.web.search.Terms;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** An indicator; its figures are {@link Measurement}s and {@link Target}s. */
@Entity
public class Indicator extends PanacheEntity implements Recorded {
    private static final int DECIMALS = 2;

    @Version
    public int version;

    @NaturalId
    @Column
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Opd opd;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Program program;

    @Column
    public String name;

    public @Nullable String nameEn;
    public @Nullable String concept;
    public @Nullable String definition;
    public @Nullable String interpretation;
    public @Nullable String formula;

    @Column
    public String unit;

    @Column
    public int decimals;

    @Enumerated(EnumType.STRING)
    public @Nullable Polarity polarity;

    public @Nullable BigDecimal rangeLow;
    public @Nullable BigDecimal rangeHigh;
    public @Nullable BigDecimal minValue;
    public @Nullable BigDecimal maxValue;

    @Enumerated(EnumType.STRING)
    @Column
    public Frequency frequency;

    @ElementCollection
    @CollectionTable(name = "indicator_reference_month", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "position")
    @Column(name = "reference_month")
    public List<Integer> referenceMonths = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column
    public Tier tier;

    public @Nullable String dataSource;

    @ElementCollection
    @CollectionTable(name = "indicator_disaggregation", joinColumns = @JoinColumn(name = "indicator_id"))
    @Column(name = "dimension")
    @OrderBy
    public Set<String> disaggregations = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    public @Nullable AchievementFormula achievementFormula;

    public @Nullable Integer sdgGoal;
    public @Nullable String officialCode;
    public @Nullable LocalDate nextReleaseOn;
    public @Nullable String primaryDocument;

    @Column
    public Instant updatedAt;

    /** What it can be found by; follows from the rest, and so is no change of its own. */
    @ElementCollection
    @CollectionTable(name = "indicator_term", joinColumns = @JoinColumn(name = "indicator_id"))
    @OptimisticLock(excluded = true)
    public Set<Term> terms = new HashSet<>();

    /** The indicator with what its figures are read by, in one statement, or 404. */
    public static Indicator ofFigures(String code) {
        return Found.orNotFound(
                Indicator.<Indicator>list(
                                "from Indicator i join fetch i.opd left join fetch i.referenceMonths where i.code = ?1",
                                code)
                        .stream()
                        .findFirst()
                        .orElse(null),
                "indicator " + code);
    }

    /** The indicator, or 404. */
    public static Indicator get(String code) {
        return Found.orNotFound(find(code), "indicator " + code);
    }

    /** The indicator that a body refers to, or 422 at the pointer. */
    public static Indicator referred(String code, String pointer) {
        return Found.orUnknownReference(find(code), pointer, code);
    }

    /** Those that an agency answers for, by code, with the region that it serves. */
    public static List<Indicator> of(Opd opd) {
        return list("from Indicator i join fetch i.opd o join fetch o.region where o = ?1 order by i.code", opd);
    }

    /** Those of a program, by code. */
    public static List<Indicator> of(Program program) {
        return list("from Indicator i join fetch i.opd where i.program = ?1 order by i.code", program);
    }

    /** Those with these codes, by code, in one statement. */
    public static List<Indicator> ofCodes(Collection<String> codes) {
        return Spread.of(
                        "from Indicator i join fetch i.opd left join fetch i.program where i.code in :codes"
                                + " order by i.code",
                        Map.of("codes", codes))
                .query(Indicator.class)
                .getResultList();
    }

    static @Nullable Indicator find(String code) {
        return getSession().bySimpleNaturalId(Indicator.class).load(code);
    }

    /** A new indicator, unless its code is taken. */
    public static Indicator add(IndicatorContent content, Journal journal) {
        if (find(content.code()) != null) {
            throw Problem.alreadyExists(content.code());
        }
        var indicator = new Indicator();
        var written = indicator.write(content, journal.now());
        indicator.persist();
        journal.record(Action.CREATE, indicator);
        journal.learn(written.words());
        return indicator;
    }

    public void change(IndicatorContent content, @Nullable String reason, Journal journal) {
        var written = write(content, journal.now());
        journal.record(Action.UPDATE, this, reason);
        journal.learn(written.words());
    }

    public void remove(@Nullable String reason, Journal journal) {
        delete();
        journal.record(Action.DELETE, this, reason);
    }

    private Terms write(IndicatorContent content, Instant now) {
        IndicatorRules.check(content, hasFiguresOfAnotherFrequency(content.frequency()));
        opd = Opd.referred(content.opd(), "/opd");
        program = content.program() == null ? null : Program.referredBy(opd, content.program());
        take(content);
        updatedAt = now;
        return index();
    }

    /** One that the public saw earlier, without its program; it does not belong to the database. */
    static Indicator seen(IndicatorContent content) {
        var indicator = new Indicator();
        indicator.opd = new Opd();
        indicator.opd.code = content.opd();
        indicator.take(content);
        return indicator;
    }

    private void take(IndicatorContent content) {
        code = content.code();
        describe(content);
        unit = content.unit();
        decimals = Objects.requireNonNullElse(content.decimals(), DECIMALS);
        polarity = content.polarity();
        rangeLow = content.rangeLow();
        rangeHigh = content.rangeHigh();
        minValue = content.min();
        maxValue = content.max();
        frequency = content.frequency();
        referenceMonths = new ArrayList<>(Objects.requireNonNullElse(content.referenceMonths(), List.of()));
        achievementFormula = content.achievementFormula();
        primaryDocument = content.primaryDocument();
    }

    private void describe(IndicatorContent content) {
        name = content.name();
        nameEn = content.nameEn();
        concept = content.concept();
        definition = content.definition();
        interpretation = content.interpretation();
        formula = content.formula();
        tier = content.tier();
        dataSource = content.dataSource();
        // In the order in which the database gives them, so that what goes on the record is what is read later.
        disaggregations = new TreeSet<>(Objects.requireNonNullElse(content.disaggregations(), List.of()));
        sdgGoal = content.sdgGoal();
        officialCode = content.officialCode();
        nextReleaseOn = content.nextReleaseOn();
    }

    private boolean hasFiguresOfAnotherFrequency(Frequency wanted) {
        return isPersistent()
                && frequency != wanted
                && (Measurement.count("indicator", this) > 0 || Target.count("indicator", this) > 0);
    }

    /** When a target for a period is due, in the indicator's own frequency. */
    public Period due(Period period) {
        return period.frequency() == frequency ? period : Period.lastOf(period.year(), frequency);
    }

    /** Refuses a value outside the indicator's own bounds. */
    void refuseImpossible(BigDecimal value) {
        if ((minValue != null && value.compareTo(minValue) < 0)
                || (maxValue != null && value.compareTo(maxValue) > 0)) {
            throw Problem.invalidContent(
                    Fault.at("/value", "value-bounds", Map.of("min", bound(minValue), "max", bound(maxValue))));
        }
    }

    /** Whether a target asks less than it did; without a direction none does. */
    boolean isEasier(BigDecimal target, BigDecimal before) {
        return (polarity == Polarity.HIGHER_BETTER && target.compareTo(before) < 0)
                || (polarity == Polarity.LOWER_BETTER && target.compareTo(before) > 0);
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "…" : bound.stripTrailingZeros().toPlainString();
    }

    public @Nullable String programCode() {
        return program == null ? null : program.code;
    }

    /** The words that it can be found by, kept in step with what is written of it. */
    public Terms index() {
        return Terms.heading(name, nameEn)
                .keywords(code, officialCode, concept, unit)
                .text(definition, interpretation, formula, dataSource)
                .writeTo(terms);
    }

    @Override
    public Subject subject() {
        return new Subject(ResourceType.INDICATOR, "indicators/" + code, opd.code);
    }

    @Override
    public Object publicView() {
        return IndicatorView.of(this);
    }
}
