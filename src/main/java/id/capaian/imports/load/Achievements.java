package id.capaian.imports.load;

import id.capaian.access.May;
import id.capaian.achievement.Achievement;
import id.capaian.achievement.AchievementContent;
import id.capaian.achievement.AchievementStatus;
import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.journal.Trace;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Achievements, by id, which stays the same when they move here from another service. */
@Singleton
final class Achievements implements Things<Achievement, AchievementContent> {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Desk desk;
    private final Contents<AchievementContent> contents;

    Achievements(Desk desk) {
        this.desk = desk;
        contents = desk.contents(AchievementContent.class);
    }

    @Override
    public ImportType type() {
        return ImportType.ACHIEVEMENTS;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Contents<AchievementContent> contents() {
        return contents;
    }

    @Override
    public String permission() {
        return May.DRAFT;
    }

    @Override
    public String keyField() {
        return "id";
    }

    @Override
    public String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public Collection<Achievement> existing(Collection<String> keys) {
        return Achievement.ofIds(keys.stream()
                .filter(key -> UUID_FORM.matcher(key).matches())
                .map(UUID::fromString)
                .toList());
    }

    @Override
    public String key(Achievement thing) {
        return thing.id.toString();
    }

    @Override
    public AchievementContent content(Achievement thing) {
        return AchievementContent.of(thing);
    }

    @Override
    public String opd(AchievementContent content) {
        return content.opd();
    }

    @Override
    public Achievement add(Item item, AchievementContent content) {
        var wanted = wanted(item);
        var achievement = item.text("id").isEmpty()
                ? Achievement.draft(content, desk.settings, desk.journal)
                : Achievement.draft(id(item), slug(item), content, desk.settings, desk.journal);
        bring(achievement, wanted, null);
        return achievement;
    }

    @Override
    public boolean hasArrived(Achievement thing, Item item) {
        return thing.publication.status != AchievementStatus.WITHDRAWN
                && wanted(item).compareTo(thing.publication.status) <= 0;
    }

    /** What is no draft any more is changed by publishers only, and what is withdrawn by nobody. */
    @Override
    public void change(Achievement thing, Item item, AchievementContent content, @Nullable String reason) {
        if (thing.publication.status != AchievementStatus.DRAFT) {
            requirePublisher();
        }
        if (thing.publication.status == AchievementStatus.WITHDRAWN
                || !contents.differing(content(thing), content).isEmpty()) {
            thing.change(content, reason, desk.settings, desk.journal);
        }
        bring(thing, wanted(item), reason);
    }

    /** Brings it as far on its way to the public as its row says, and never back. */
    private void bring(Achievement thing, AchievementStatus wanted, @Nullable String reason) {
        if (wanted.compareTo(thing.publication.status) <= 0) {
            return;
        }
        if (wanted == AchievementStatus.PUBLISHED) {
            requirePublisher();
            thing.publish(reason, desk.settings, desk.journal);
        } else {
            thing.submit(reason, desk.settings, desk.journal);
        }
    }

    private void requirePublisher() {
        if (!desk.actor.may(May.PUBLISH)) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
    }

    private static AchievementStatus wanted(Item item) {
        var text = item.text("status").toUpperCase(Locale.ROOT);
        var wanted = Arrays.stream(AchievementStatus.values())
                .filter(status -> text.isEmpty() || status.name().equals(text))
                .findFirst();
        if (wanted.isEmpty() || wanted.get() == AchievementStatus.WITHDRAWN) {
            throw Problem.invalidContent(
                    Fault.at("/status", "unknown-word", Map.of("words", "DRAFT, SUBMITTED, PUBLISHED")));
        }
        return wanted.get();
    }

    private UUID id(Item item) {
        var key = key(item.text("id"));
        if (!UUID_FORM.matcher(key).matches()) {
            throw Problem.invalidContent(Fault.at("/id", "uuid"));
        }
        return UUID.fromString(key);
    }

    private static @Nullable String slug(Item item) {
        return item.text("slug").isEmpty() ? null : item.text("slug");
    }

    /** Only its own parts do. */
    @Override
    public void refuseIfUsed(Achievement thing) {}

    @Override
    public void remove(Achievement thing, String reason) {
        if (thing.publication.status == AchievementStatus.PUBLISHED) {
            thing.withdraw(reason, desk.journal);
        } else {
            thing.forget(reason, desk.journal);
        }
    }

    @Override
    public void restore(Achievement thing, Trace trace, String reason) {
        var wasPublic = trace.before().path("status").asText().equals(AchievementStatus.PUBLISHED.name());
        if (!wasPublic && thing.publication.status == AchievementStatus.PUBLISHED) {
            thing.withdraw(reason, desk.journal);
        } else {
            thing.change(contents.ofView(trace.before()), reason, desk.settings, desk.journal);
        }
    }
}
