package id.capaian.achievement;

import static java.util.Objects.requireNonNull;

import id.capaian.Settings;
import id.capaian.achievement.evidence.Evidence;
import id.capaian.achievement.evidence.Location;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Recorded;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Subject;
import id.capaian.opd.Opd;
import id.capaian.program.Program;
import id.capaian.region.Region;
import id.capaian.web.Spread;
import id.capaian.web.problem.Found;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import id.capaian.web.search.Terms;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What an agency achieved. */
@Entity
public class Achievement extends PanacheEntityBase implements Recorded {
    @Id
    public UUID id;

    @Version
    public int version;

    @Column
    public String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    public Opd opd;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Program program;

    @Column
    public String title;

    public @Nullable String summary;
    public @Nullable String body;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "achieved_on"))
    @AttributeOverride(name = "from", column = @Column(name = "achieved_from"))
    @AttributeOverride(name = "to", column = @Column(name = "achieved_to"))
    public @Nullable DateOrPeriod achievedOn;

    /** The day it is listed under: when it was achieved or, while that is not said, when it was first written. */
    @Column
    public LocalDate listedOn;

    @ManyToMany
    @JoinTable(
            name = "achievement_region",
            joinColumns = @JoinColumn(name = "achievement_id"),
            inverseJoinColumns = @JoinColumn(name = "region_id"))
    @OrderBy("code")
    public Set<Region> regions = new LinkedHashSet<>();

    public @Nullable String place;

    @Embedded
    public @Nullable Location location;

    @ElementCollection
    @CollectionTable(name = "achievement_quantity", joinColumns = @JoinColumn(name = "achievement_id"))
    @OrderColumn(name = "position")
    public List<Quantity> quantities = new ArrayList<>();

    public @Nullable Long beneficiaries;
    public @Nullable BigDecimal budget;

    @ElementCollection
    @CollectionTable(name = "achievement_indicator", joinColumns = @JoinColumn(name = "achievement_id"))
    @OrderColumn(name = "position")
    public List<Contribution> contributions = new ArrayList<>();

    @Embedded
    public @Nullable ReportResponse response;

    @ElementCollection
    @CollectionTable(name = "achievement_tag", joinColumns = @JoinColumn(name = "achievement_id"))
    @Column(name = "tag")
    @OrderBy
    public Set<String> tags = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "achievement_sdg", joinColumns = @JoinColumn(name = "achievement_id"))
    @Column(name = "sdg")
    @OrderBy
    public Set<Integer> sdgs = new LinkedHashSet<>();

    @Column
    public String language;

    public @Nullable String sourceUrl;

    @ElementCollection
    @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "achievement_id"))
    @OrderColumn(name = "position")
    public List<Evidence> evidence = new ArrayList<>();

    @Column
    public int photos;

    @Column
    public int videos;

    /** Whether a photo or video shows it before the work, and another after it. */
    @Column
    public boolean beforeAndAfter;

    @Embedded
    public Publication publication = new Publication();

    @Embedded
    public @Nullable PendingRevision pendingRevision;

    @Column
    public Instant createdAt;

    @Column
    public Instant updatedAt;

    /** What the public sees of it while it is published, as JSON; follows from the rest, and so is no change of its own. */
    @Basic(fetch = FetchType.LAZY)
    @OptimisticLock(excluded = true)
    public @Nullable String shown;

    /** What it can be found by; follows from the rest, and so is no change of its own. */
    @ElementCollection
    @CollectionTable(name = "achievement_term", joinColumns = @JoinColumn(name = "achievement_id"))
    @OptimisticLock(excluded = true)
    public Set<ListedTerm> terms = new HashSet<>();

    /** A new draft. */
    public static Achievement draft(AchievementContent content, Settings settings, Journal journal) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return draft(id, ReadableKey.of(content.title(), id), content, settings, journal);
    }

    /** A new draft under keys that it had elsewhere; without a slug it gets one. */
    public static Achievement draft(
            UUID id, @Nullable String slug, AchievementContent content, Settings settings, Journal journal) {
        var achievement = new Achievement();
        achievement.id = id;
        achievement.slug = slug == null ? ReadableKey.of(content.title(), id) : ReadableKey.require(slug, id);
        achievement.createdAt = journal.now();
        var written = Writing.write(content, achievement, settings, journal);
        achievement.persist();
        journal.record(Action.CREATE, achievement);
        journal.learn(written.words());
        return achievement;
    }

    /** Those with these ids, in one statement. */
    public static List<Achievement> ofIds(Collection<UUID> ids) {
        return Spread.of(
                        "from Achievement a join fetch a.opd left join fetch a.program where a.id in :ids",
                        Map.of("ids", ids))
                .query(Achievement.class)
                .getResultList();
    }

    /** The achievement, by its id or slug, or 404. */
    static Achievement get(String key) {
        return Found.orNotFound(find(key), "achievement " + key);
    }

    private static @Nullable Achievement find(String key) {
        return ReadableKey.isUuid(key)
                ? findById(UUID.fromString(key))
                : find("slug", key).firstResult();
    }

    /** What the public sees of one, by its id or slug; nothing where it sees none. */
    static Optional<Shown> shown(String key) {
        return find(
                        "select a.shown, a.version from Achievement a"
                                + " where a.shown is not null and a.publication.status = PUBLISHED and "
                                + (ReadableKey.isUuid(key) ? "a.id = ?1" : "a.slug = ?1"),
                        ReadableKey.isUuid(key) ? UUID.fromString(key) : key)
                .project(Shown.class)
                .firstResultOptional();
    }

    /** Refuses to show the public what is not there for it: 404 for a draft, 410 with the reason once withdrawn. */
    void requirePublished() {
        switch (publication.status) {
            case PUBLISHED -> {}
            case DRAFT, SUBMITTED -> throw Problem.notFound("achievement " + slug);
            case WITHDRAWN ->
                throw Problem.of(
                        ProblemType.WITHDRAWN,
                        Map.of(
                                "reason", requireNonNull(publication.withdrawalReason),
                                "withdrawnAt", requireNonNull(publication.withdrawnAt)));
        }
    }

    /** Takes a correction that waits for a publisher, while what is published stays as it is. */
    void propose(AchievementContent content, @Nullable String reason, Settings settings, Journal journal) {
        publication.require(AchievementStatus.PUBLISHED);
        if (pendingRevision != null) {
            pendingRevision.require(AchievementStatus.DRAFT);
        }
        rehearse(content, settings, journal);
        pendingRevision = new PendingRevision(AchievementStatus.DRAFT, content, journal.now(), null);
        journal.record(Action.PROPOSE, this, reason);
    }

    /** Takes what is written at once; what is published stays fit to be so. */
    public void change(AchievementContent content, @Nullable String reason, Settings settings, Journal journal) {
        if (publication.status == AchievementStatus.WITHDRAWN) {
            throw Publication.wrong(publication.status);
        }
        if (pendingRevision != null) {
            throw Problem.of(ProblemType.PENDING_REVISION);
        }
        var written = Writing.write(content, this, settings, journal);
        publication.approvedAt = null;
        if (publication.isPublic()) {
            PublicationRules.check(this);
        }
        journal.record(Action.UPDATE, this, reason);
        journal.learn(written.words());
    }

    /** What an editor works on: the correction that waits, or what there is. */
    AchievementContent workingContent() {
        return pendingRevision == null ? AchievementContent.of(this) : pendingRevision.content();
    }

    /** Finds what is wrong with a content without touching what is published. */
    private Achievement rehearse(AchievementContent content, Settings settings, Journal journal) {
        var rehearsed = new Achievement();
        rehearsed.createdAt = createdAt;
        rehearsed.publication.status = publication.status;
        rehearsed.publication.publishAt = publication.publishAt;
        Writing.write(content, rehearsed, settings, journal);
        return rehearsed;
    }

    /** Hands it, or the correction that waits, to the publisher, once nothing is missing. */
    public void submit(@Nullable String note, Settings settings, Journal journal) {
        if (pendingRevision == null) {
            publication.submit(note);
            PublicationRules.check(this);
        } else {
            pendingRevision = pendingRevision.submitted(note);
            PublicationRules.check(rehearse(pendingRevision.content(), settings, journal));
        }
        journal.record(Action.SUBMIT, this, note);
    }

    /** Hands it, or the correction that waits, back to its editors. */
    void handBack(String note, Journal journal) {
        if (pendingRevision == null) {
            publication.handBack(note);
        } else {
            pendingRevision = pendingRevision.handedBack(note);
        }
        journal.record(Action.RETURN, this, note);
    }

    /** Shows it, or the correction that waits, to everyone, once nothing is missing and its time has come. */
    public void publish(@Nullable String reason, Settings settings, Journal journal) {
        if (pendingRevision != null) {
            var content = pendingRevision.content();
            pendingRevision = null;
            change(content, reason, settings, journal);
            return;
        }
        switch (publication.status) {
            case DRAFT, SUBMITTED -> publishFirst(reason, journal);
            case PUBLISHED -> {}
            case WITHDRAWN -> throw Publication.wrong(publication.status);
        }
    }

    private void publishFirst(@Nullable String reason, Journal journal) {
        PublicationRules.check(this);
        if (publication.isAhead(journal.now())) {
            publication.approve(journal.now());
            journal.record(Action.APPROVE, this, reason);
        } else {
            publication.publish(journal.now());
            journal.record(Action.PUBLISH, this, reason);
        }
    }

    /** Shows it to everyone, as its publisher approved. */
    void publishDue(Journal journal) {
        PublicationRules.check(this);
        publication.publish(journal.now());
        journal.record(Action.PUBLISH, this);
    }

    /** Gives up the correction that waits. */
    void discardPendingRevision(@Nullable String reason, Journal journal) {
        if (pendingRevision == null) {
            throw Problem.notFound(path() + "/pending-revision");
        }
        pendingRevision = null;
        journal.record(Action.DISCARD, this, reason);
    }

    /** Takes it back, for a reason that everyone may read. */
    public void withdraw(String reason, Journal journal) {
        publication.withdraw(reason, journal.now());
        pendingRevision = null;
        journal.record(Action.WITHDRAW, this, reason);
    }

    /** Forgets a draft; what was published is withdrawn instead. */
    void discard(@Nullable String reason, Journal journal) {
        publication.require(AchievementStatus.DRAFT);
        forget(reason, journal);
    }

    /** Forgets what the public never saw. */
    public void forget(@Nullable String reason, Journal journal) {
        delete();
        journal.record(Action.DELETE, this, reason);
    }

    /** The words that it can be found by, kept in step with what is written of it. */
    public Terms index() {
        return Terms.heading(title)
                .keywords(place)
                .keywords(tags.stream())
                .keywords(quantities.stream().map(Quantity::label))
                .text(summary, body)
                .text(evidence.stream().flatMap(item -> Stream.of(item.caption(), item.altText())))
                .writeTo(terms, (root, tier) -> new ListedTerm(root, tier, listedOn));
    }

    /** Its address below {@code /v1/}. */
    String path() {
        return "achievements/" + id;
    }

    @Override
    public Subject subject() {
        return new Subject(ResourceType.ACHIEVEMENT, path(), opd.code);
    }

    @Override
    public boolean isPublic() {
        return publication.isPublic();
    }

    @Override
    public void show(String json) {
        shown = shownAs(json);
    }

    /** What is to be kept of what the public is told: nothing while it is not published. */
    @Nullable
    String shownAs(String json) {
        return publication.status == AchievementStatus.PUBLISHED ? json : null;
    }

    @Override
    public Object publicView() {
        return publication.status == AchievementStatus.WITHDRAWN ? Tombstone.of(this) : AchievementView.forPublic(this);
    }

    @Override
    public Object agencyView() {
        return AchievementView.forAgency(this);
    }
}
