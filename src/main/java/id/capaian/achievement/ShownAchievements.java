package id.capaian.achievement;

import id.capaian.journal.Journal;
import id.capaian.journal.Rollup;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What everyone sees of achievements, kept in each of them. */
@Singleton
class ShownAchievements implements Rollup {
    private static final int AT_ONCE = 200;

    private final Journal journal;

    ShownAchievements(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "shown achievements";
    }

    @Override
    public String form() {
        return "1";
    }

    @Override
    public Stream<String> wrong(boolean renew) {
        var ids = QuarkusTransaction.requiringNew().call(ShownAchievements::candidates);
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                .flatMap(some -> QuarkusTransaction.requiringNew().call(() -> wrong(some, renew)).stream());
    }

    private static List<UUID> candidates() {
        return Panache.getEntityManager()
                .createQuery(
                        "select a.id from Achievement a where a.publication.status = PUBLISHED or a.shown is not null"
                                + " order by a.id",
                        UUID.class)
                .getResultList();
    }

    /** Nobody writes meanwhile. */
    private List<String> wrong(List<UUID> ids, boolean renew) {
        journal.hold();
        var achievements = Achievement.ofIds(ids);
        var views = AchievementView.all(achievements, any -> false);
        return IntStream.range(0, achievements.size())
                .filter(i -> !isRight(achievements.get(i), journal.json(views.get(i)), renew))
                .mapToObj(i -> achievements.get(i).path())
                .toList();
    }

    private static boolean isRight(Achievement achievement, String json, boolean renew) {
        var right = Objects.equals(achievement.shown, achievement.shownAs(json));
        if (renew) {
            achievement.show(json);
        }
        return right;
    }
}
