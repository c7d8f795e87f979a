package id.capaian.opd;

import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Recorded;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Subject;
import id.capaian.region.Region;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** An agency. */
@Entity
public class Opd extends PanacheEntity implements Recorded {
    @Version
    public int version;

    @NaturalId
    @Column
    public String code;

    @Column
    public String name;

    public @Nullable String acronym;

    @Enumerated(EnumType.STRING)
    @Column
    public OpdType type;

    public @Nullable String officialCode;
    public @Nullable LocalDate officialCodeFrom;
    public @Nullable LocalDate officialCodeTo;
    public @Nullable String website;

    @ManyToOne(fetch = FetchType.LAZY)
    public Region region;

    public @Nullable String description;
    public @Nullable LocalDate activeFrom;
    public @Nullable LocalDate activeTo;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Opd successor;

    @Column
    public Instant updatedAt;

    /** What it can be found by; follows from the rest, and so is no change of its own. */
    @ElementCollection
    @CollectionTable(name = "opd_term", joinColumns = @JoinColumn(name = "opd_id"))
    @OptimisticLock(excluded = true)
    public Set<Term> terms = new HashSet<>();

    /** The agency, or 404. */
    public static Opd get(String code) {
        return Found.orNotFound(find(code), "opd " + code);
    }

    /** The agency that a body refers to, or 422 at the pointer. */
    public static Opd referred(String code, String pointer) {
        return Found.orUnknownReference(find(code), pointer, code);
    }

    /** Those with these codes, by code, in one statement. */
    public static List<Opd> ofCodes(Collection<String> codes) {
        return Spread.of(
                        "from Opd o join fetch o.region left join fetch o.successor where o.code in :codes"
                                + " order by o.code",
                        Map.of("codes", codes))
                .query(Opd.class)
                .getResultList();
    }

    /** Those that have one of these codes or, in any case, one of these names or acronyms, by code. */
    public static List<Opd> called(Collection<String> texts) {
        return list(
                "code in ?1 or lower(name) in ?2 or lower(acronym) in ?2 order by code",
                texts,
                texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList());
    }

    /** Whether people may mean it by this text. */
    public boolean isCalled(String text) {
        return text.equals(code) || text.equalsIgnoreCase(name) || text.equalsIgnoreCase(acronym);
    }

    static @Nullable Opd find(String code) {
        return getSession().bySimpleNaturalId(Opd.class).load(code);
    }

    /** A new agency, unless its code is taken. */
    public static Opd add(OpdContent content, Journal journal) {
        if (find(content.code()) != null) {
            throw Problem.alreadyExists(content.code());
        }
        var opd = new Opd();
        var written = opd.write(content, journal.now());
        opd.persist();
        journal.record(Action.CREATE, opd);
        journal.learn(written.words());
        return opd;
    }

    public void change(OpdContent content, @Nullable String reason, Journal journal) {
        var written = write(content, journal.now());
        journal.record(Action.UPDATE, this, reason);
        journal.learn(written.words());
    }

    public void remove(@Nullable String reason, Journal journal) {
        delete();
        journal.record(Action.DELETE, this, reason);
    }

    private Terms write(OpdContent content, Instant now) {
        refuseReversed(content.activeFrom(), content.activeTo(), "/activeTo");
        refuseReversed(content.officialCodeFrom(), content.officialCodeTo(), "/officialCodeTo");
        code = content.code();
        name = content.name();
        acronym = content.acronym();
        type = content.type();
        officialCode = content.officialCode();
        officialCodeFrom = content.officialCodeFrom();
        officialCodeTo = content.officialCodeTo();
        website = content.website();
        region = Region.referred(content.region(), "/region");
        description = content.description();
        activeFrom = content.activeFrom();
        activeTo = content.activeTo();
        successor = successor(content.successor());
        updatedAt = now;
        return index();
    }

    private static void refuseReversed(@Nullable LocalDate from, @Nullable LocalDate to, String pointer) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalidContent(Fault.at(pointer, "order"));
        }
    }

    private @Nullable Opd successor(@Nullable String code) {
        if (code == null) {
            return null;
        }
        var next = referred(code, "/successor");
        for (@Nullable Opd later = next; later != null; later = later.successor) {
            if (later.code.equals(this.code)) {
                throw Problem.invalidContent(Fault.at("/successor", "cycle"));
            }
        }
        return next;
    }

    /** The words that it can be found by, kept in step with what is written of it. */
    public Terms index() {
        return Terms.heading(name, acronym)
                .keywords(code, officialCode)
                .text(description)
                .writeTo(terms);
    }

    @Override
    public Subject subject() {
        return new Subject(ResourceType.OPD, "opds/" + code, code);
    }

    @Override
    public Object publicView() {
        return OpdView.of(this);
    }
}
