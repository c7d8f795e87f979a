package id.capaian.program;

import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Recorded;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Subject;
import id.capaian.opd.Opd;
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
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A program of an agency. */
@Entity
public class Program extends PanacheEntity implements Recorded {
    @Version
    public int version;

    @NaturalId
    @Column
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public Opd opd;

    @Column
    public String name;

    public @Nullable String objective;
    public @Nullable String officialCode;
    public @Nullable String officialCodeVersion;
    public @Nullable Integer startYear;
    public @Nullable Integer endYear;

    @ElementCollection
    @CollectionTable(name = "program_budget", joinColumns = @JoinColumn(name = "program_id"))
    @OrderBy("year")
    public Set<Budget> budgets = new LinkedHashSet<>();

    @Column
    public boolean flagship;

    @Column
    public Instant updatedAt;

    /** What it can be found by; follows from the rest, and so is no change of its own. */
    @ElementCollection
    @CollectionTable(name = "program_term", joinColumns = @JoinColumn(name = "program_id"))
    @OptimisticLock(excluded = true)
    public Set<Term> terms = new HashSet<>();

    /** The program, or 404. */
    public static Program get(String code) {
        return Found.orNotFound(find(code), "program " + code);
    }

    /** The agency's own program that a body refers to, or 422 at {@code /program}. */
    public static Program referredBy(Opd opd, String code) {
        var program = Found.orUnknownReference(find(code), "/program", code);
        if (!program.opd.code.equals(opd.code)) {
            throw Problem.invalidContent(Fault.at("/program", "foreign-program"));
        }
        return program;
    }

    /** Those with these codes, by code, in one statement. */
    public static List<Program> ofCodes(Collection<String> codes) {
        return Spread.of(
                        "from Program p join fetch p.opd where p.code in :codes order by p.code",
                        Map.of("codes", codes))
                .query(Program.class)
                .getResultList();
    }

    /** Codes of those of an agency. */
    public static List<String> codesOf(Opd opd) {
        return getEntityManager()
                .createQuery("select p.code from Program p where p.opd = ?1 order by p.code", String.class)
                .setParameter(1, opd)
                .getResultList();
    }

    static @Nullable Program find(String code) {
        return getSession().bySimpleNaturalId(Program.class).load(code);
    }

    /** A new program, unless its code is taken. */
    public static Program add(ProgramContent content, Journal journal) {
        if (find(content.code()) != null) {
            throw Problem.alreadyExists(content.code());
        }
        var program = new Program();
        var written = program.write(content, journal.now());
        program.persist();
        journal.record(Action.CREATE, program);
        journal.learn(written.words());
        return program;
    }

    public void change(ProgramContent content, @Nullable String reason, Journal journal) {
        var written = write(content, journal.now());
        journal.record(Action.UPDATE, this, reason);
        journal.learn(written.words());
    }

    public void remove(@Nullable String reason, Journal journal) {
        delete();
        journal.record(Action.DELETE, this, reason);
    }

    private Terms write(ProgramContent content, Instant now) {
        if (content.startYear() != null && content.endYear() != null && content.endYear() < content.startYear()) {
            throw Problem.invalidContent(Fault.at("/endYear", "order"));
        }
        code = content.code();
        opd = Opd.referred(content.opd(), "/opd");
        name = content.name();
        objective = content.objective();
        officialCode = content.officialCode();
        officialCodeVersion = content.officialCodeVersion();
        startYear = content.startYear();
        endYear = content.endYear();
        writeBudgets(content.budgets() == null ? List.of() : content.budgets());
        flagship = Boolean.TRUE.equals(content.flagship());
        updatedAt = now;
        return index();
    }

    private void writeBudgets(List<Budget> all) {
        var years = new HashSet<Integer>();
        for (var i = 0; i < all.size(); i++) {
            if (!years.add(all.get(i).year())) {
                throw Problem.invalidContent(Fault.at(
                        "/budgets/" + i + "/year",
                        "duplicate",
                        Map.of("value", all.get(i).year())));
            }
        }
        budgets.clear();
        // In the order in which the database gives them, so that what goes on the record is what is read later.
        all.stream().sorted(Comparator.comparingInt(Budget::year)).forEach(budgets::add);
    }

    /** The words that it can be found by, kept in step with what is written of it. */
    public Terms index() {
        return Terms.heading(name).keywords(code, officialCode).text(objective).writeTo(terms);
    }

    @Override
    public Subject subject() {
        return new Subject(ResourceType.PROGRAM, "programs/" + code, opd.code);
    }

    @Override
    public Object publicView() {
        return ProgramView.of(this);
    }
}
