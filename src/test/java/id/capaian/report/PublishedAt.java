package id.capaian.report;

import id.capaian.Door;
import id.capaian.World;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Publishes in the past, which the door does not. */
public final class PublishedAt {
    private PublishedAt() {}

    public static String moment(World world, String opd, Instant moment) {
        var achievement = world.achievement();
        achievement.put("opd", opd);
        var id = world.published(achievement);
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getEntityManager()
                        .createNativeQuery("update achievement set published_at = :moment where id = :id")
                        .setParameter("moment", moment)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        // What is kept follows what is put on the record.
        Door.patch("achievements/" + id, Map.of("place", "Sukanagara")).statusCode(200);
        return id;
    }
}
