package id.capaian.achievement;

import id.capaian.access.Actor;
import id.capaian.web.Amendment;
import id.capaian.web.Answer;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Which achievements whoever asks may see and change. */
@Singleton
public class Gate {
    private final Actor actor;

    Gate(Actor actor) {
        this.actor = actor;
    }

    /** What they may see: 404 for another agency's drafts, 410 for what it withdrew. */
    public Achievement visible(String id) {
        var achievement = Achievement.get(id);
        if (!isOwn(achievement)) {
            achievement.requirePublished();
        }
        return achievement;
    }

    /** Their own achievement, in the version they have seen. */
    Achievement own(String id, Amendment amendment) {
        var achievement = visible(id);
        actor.requireActsFor(achievement.opd.code);
        amendment.requireVersion(achievement.version);
        return achievement;
    }

    boolean isOwn(Achievement achievement) {
        return actor.actsFor(achievement.opd.code);
    }

    /** What they see of one; for the public that is kept as it is answered. */
    RestResponse<AchievementView> show(String id) {
        return actor.isAnyone()
                ? Achievement.shown(id).map(Shown::answer).orElseGet(() -> answer(visible(id)))
                : answer(visible(id));
    }

    RestResponse<AchievementView> answer(Achievement achievement) {
        var view = AchievementView.all(List.of(achievement), this::isOwn).get(0);
        return Answer.ok(view, achievement.version);
    }
}
