package id.capaian.achievement;

import static java.util.Objects.requireNonNullElse;

import id.capaian.Settings;
import id.capaian.achievement.evidence.Evidence;
import id.capaian.achievement.evidence.EvidenceKind;
import id.capaian.achievement.evidence.EvidenceStage;
import id.capaian.journal.Journal;
import id.capaian.opd.Opd;
import id.capaian.program.Program;
import id.capaian.region.Region;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.search.Terms;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what an agency wrote into an achievement, or refuses it whole and names each place. */
final class Writing {
    private final Achievement achievement;

    private Writing(Achievement achievement) {
        this.achievement = achievement;
    }

    /** Also gives the words that it can be found by from now on. */
    static Terms write(AchievementContent content, Achievement into, Settings settings, Journal journal) {
        AchievementRules.check(content, settings);
        var writing = new Writing(into);
        writing.belong(content);
        writing.tell(content);
        writing.measure(content);
        writing.prove(content, URI.create(settings.publicUrl()));
        writing.schedule(content.publishAt());
        into.updatedAt = journal.now();
        into.listedOn = into.achievedOn == null ? journal.day(into.createdAt) : into.achievedOn.from();
        return into.index();
    }

    private void belong(AchievementContent content) {
        var opd = Opd.referred(content.opd(), "/opd");
        achievement.opd = opd;
        achievement.program = content.program() == null ? null : Program.referredBy(opd, content.program());
    }

    private void tell(AchievementContent content) {
        achievement.title = content.title();
        achievement.summary = content.summary();
        achievement.body = content.body();
        achievement.achievedOn = content.achievedOn();
        achievement.regions = new LinkedHashSet<>();
        var codes = requireNonNullElse(content.regions(), List.<String>of());
        for (var i = 0; i < codes.size(); i++) {
            achievement.regions.add(Region.referred(codes.get(i), "/regions/" + i));
        }
        achievement.place = content.place();
        achievement.location = content.location();
        achievement.response = content.response();
        achievement.tags = new LinkedHashSet<>(requireNonNullElse(content.tags(), List.of()));
        achievement.sdgs = new LinkedHashSet<>(requireNonNullElse(content.sdgs(), List.of()));
        achievement.language = requireNonNullElse(content.language(), "id");
        achievement.sourceUrl = content.sourceUrl();
    }

    private void measure(AchievementContent content) {
        achievement.quantities = new ArrayList<>(requireNonNullElse(content.quantities(), List.of()));
        achievement.beneficiaries = content.beneficiaries();
        achievement.budget = content.budget();
        achievement.contributions = new ArrayList<>();
        var moved = requireNonNullElse(content.indicators(), List.<Contribution.Content>of());
        for (var i = 0; i < moved.size(); i++) {
            achievement.contributions.add(moved.get(i).resolve("/indicators/" + i));
        }
    }

    private void prove(AchievementContent content, URI publicUrl) {
        achievement.evidence = new ArrayList<>();
        for (var item : requireNonNullElse(content.evidence(), List.<Evidence>of())) {
            achievement.evidence.add(item.recognised(publicUrl));
        }
        achievement.photos = count(EvidenceKind.PHOTO);
        achievement.videos = count(EvidenceKind.VIDEO);
        achievement.beforeAndAfter = isSeen(EvidenceStage.BEFORE) && isSeen(EvidenceStage.AFTER);
    }

    private int count(EvidenceKind kind) {
        return (int) achievement.evidence.stream()
                .filter(item -> item.kind() == kind)
                .count();
    }

    private boolean isSeen(EvidenceStage stage) {
        return achievement.evidence.stream().anyMatch(item -> item.stage() == stage && item.showsTheWork());
    }

    private void schedule(@Nullable Instant publishAt) {
        var publication = achievement.publication;
        if (publication.isPublic() && !Objects.equals(publishAt, publication.publishAt)) {
            throw Problem.invalidContent(Fault.at("/publishAt", "published-already"));
        }
        publication.publishAt = publishAt;
    }
}
