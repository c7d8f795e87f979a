package id.capaian.achievement;

import static java.util.Objects.requireNonNullElse;

import id.capaian.Settings;
import id.capaian.achievement.evidence.Evidence;
import id.capaian.achievement.evidence.EvidenceKind;
import id.capaian.achievement.evidence.Location;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.opd.Opd;
import id.capaian.program.Program;
import id.capaian.region.Region;
import id.capaian.web.problem.Found;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What an agency achieved. */
@Entity
public class Achievement extends PanacheEntityBase {
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

    @Enumerated(EnumType.STRING)
    @Column
    public AchievementStatus status = AchievementStatus.DRAFT;

    @Column
    public Instant createdAt;

    @Column
    public Instant updatedAt;

    public @Nullable Instant publishedAt;
    public @Nullable Instant withdrawnAt;
    public @Nullable String withdrawalReason;

    /** A new draft. */
    public static Achievement draft(AchievementContent content, Settings settings, Clock clock) {
        var achievement = new Achievement();
        achievement.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        achievement.slug = ReadableKey.of(content.title(), achievement.id);
        achievement.createdAt = clock.instant();
        achievement.write(content, settings, clock);
        achievement.persist();
        return achievement;
    }

    /** The achievement, by its id or slug, or 404. */
    static Achievement get(String key) {
        return Found.orNotFound(find(key), "achievement " + key);
    }

    /** The achievement as the public may see it: 404 while it is a draft, 410 with the reason once withdrawn. */
    static Achievement getPublished(String key) {
        var achievement = get(key);
        return switch (achievement.status) {
            case PUBLISHED -> achievement;
            case DRAFT -> throw Problem.notFound("achievement " + key);
            case WITHDRAWN ->
                throw Problem.of(
                        ProblemType.WITHDRAWN,
                        Map.of(
                                "reason", requireNonNullElse(achievement.withdrawalReason, ""),
                                "withdrawnAt", requireNonNullElse(achievement.withdrawnAt, Instant.EPOCH)));
        };
    }

    private static @Nullable Achievement find(String key) {
        return ReadableKey.isUuid(key)
                ? findById(UUID.fromString(key))
                : find("slug", key).firstResult();
    }

    /** Takes what the agency wrote; what is published stays fit to be so. */
    void write(AchievementContent content, Settings settings, Clock clock) {
        requireNot(AchievementStatus.WITHDRAWN);
        AchievementRules.check(content, settings);
        opd = Opd.referred(content.opd(), "/opd");
        program = content.program() == null ? null : Program.referredBy(opd, content.program());
        tell(content);
        measure(content);
        prove(content, URI.create(settings.publicUrl()));
        updatedAt = clock.instant();
        listedOn = achievedOn == null ? LocalDate.ofInstant(createdAt, clock.getZone()) : achievedOn.from();
        if (status == AchievementStatus.PUBLISHED) {
            PublicationRules.check(this);
        }
    }

    private void tell(AchievementContent content) {
        title = content.title();
        summary = content.summary();
        body = content.body();
        achievedOn = content.achievedOn();
        regions = new LinkedHashSet<>();
        var codes = requireNonNullElse(content.regions(), List.<String>of());
        for (var i = 0; i < codes.size(); i++) {
            regions.add(Region.referred(codes.get(i), "/regions/" + i));
        }
        place = content.place();
        location = content.location();
        response = content.response();
        tags = new LinkedHashSet<>(requireNonNullElse(content.tags(), List.of()));
        sdgs = new LinkedHashSet<>(requireNonNullElse(content.sdgs(), List.of()));
        language = requireNonNullElse(content.language(), "id");
        sourceUrl = content.sourceUrl();
    }

    private void measure(AchievementContent content) {
        quantities = new ArrayList<>(requireNonNullElse(content.quantities(), List.of()));
        beneficiaries = content.beneficiaries();
        budget = content.budget();
        contributions = new ArrayList<>();
        var moved = requireNonNullElse(content.indicators(), List.<Contribution.Content>of());
        for (var i = 0; i < moved.size(); i++) {
            contributions.add(moved.get(i).resolve("/indicators/" + i));
        }
    }

    private void prove(AchievementContent content, URI publicUrl) {
        evidence = new ArrayList<>();
        for (var item : requireNonNullElse(content.evidence(), List.<Evidence>of())) {
            evidence.add(item.recognised(publicUrl));
        }
        photos = count(EvidenceKind.PHOTO);
        videos = count(EvidenceKind.VIDEO);
    }

    private int count(EvidenceKind kind) {
        return (int) evidence.stream().filter(item -> item.kind() == kind).count();
    }

    /** Shows it to everyone, once nothing is missing. */
    public void publish(Clock clock) {
        requireNot(AchievementStatus.WITHDRAWN);
        if (status == AchievementStatus.DRAFT) {
            PublicationRules.check(this);
            status = AchievementStatus.PUBLISHED;
            publishedAt = clock.instant();
        }
    }

    /** Takes it back, for a reason that everyone may read. */
    void withdraw(String reason, Clock clock) {
        requireNot(AchievementStatus.DRAFT);
        requireNot(AchievementStatus.WITHDRAWN);
        status = AchievementStatus.WITHDRAWN;
        withdrawnAt = clock.instant();
        withdrawalReason = reason;
    }

    /** Forgets a draft; what was published is withdrawn instead. */
    void discard() {
        requireNot(AchievementStatus.PUBLISHED);
        requireNot(AchievementStatus.WITHDRAWN);
        delete();
    }

    private void requireNot(AchievementStatus refused) {
        if (status == refused) {
            throw Problem.of(ProblemType.WRONG_STATE, Map.of("status", status));
        }
    }
}
