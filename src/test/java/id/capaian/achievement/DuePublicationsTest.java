package id.capaian.achievement;

import static id.capaian.Door.admin;
import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is approved for later is published when its time has come, and once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DuePublicationsTest {
    private static final Instant DUE = Instant.parse("2199-03-01T02:00:00Z");

    @Inject
    DuePublications publications;

    @Test
    void itIsPublishedInItsMinuteAndNotBefore() {
        var world = new World();
        var id = approved(world, DUE);
        get("achievements/" + id).statusCode(404);
        publications.publishDue(DUE.minus(1, ChronoUnit.MINUTES));
        get("achievements/" + id).statusCode(404);
        publications.publishDue(DUE);
        get("achievements/" + id).statusCode(200).body("publishedAt", notNullValue());
        admin().get("/v1/achievements/" + id + "/revisions")
                .then()
                .body("items.action", contains("PUBLISH", "APPROVE", "CREATE"))
                .body("items.by.role", contains("service", "admin", "admin"))
                .body("items.public", contains(true, false, false));
    }

    @Test
    void severalReplicasPublishItOnce() {
        var world = new World();
        var due = DUE.plus(1, ChronoUnit.MINUTES);
        var id = approved(world, due);
        var replicas = new CompletableFuture<?>[8];
        for (var i = 0; i < replicas.length; i++) {
            replicas[i] = CompletableFuture.runAsync(() -> publications.publishDue(due));
        }
        CompletableFuture.allOf(replicas).join();
        get("achievements/" + id + "/revisions").body("items.action", contains("PUBLISH"));
    }

    @Test
    void aChangeOrAReturnEndsTheApproval() {
        var world = new World();
        var changed = approved(world, DUE);
        patch("achievements/" + changed, Map.of("place", "Sukanagara")).body("approvedAt", nullValue());
        var returned = approved(world, DUE);
        delete("achievements/" + returned + "/submission")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("approvedAt", nullValue());
        publications.publishDue(DUE);
        get("achievements/" + changed).statusCode(404);
        get("achievements/" + returned).statusCode(404);
    }

    @Test
    void aTimeThatHasPassedIsNow() {
        var world = new World();
        var achievement = world.achievement();
        achievement.put("publishAt", "2020-01-01T00:00:00Z");
        get("achievements/" + world.published(achievement)).statusCode(200);
    }

    @Test
    void theTimeDoesNotChangeOnceItIsPublished() {
        var id = new World().published(new World().achievement());
        patch("achievements/" + id, Map.of("publishAt", DUE.toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/publishAt"));
    }

    /** An achievement that waits for its time. */
    private static String approved(World world, Instant publishAt) {
        var achievement = world.achievement();
        achievement.put("publishAt", publishAt.toString());
        var id = world.draft(achievement);
        put("achievements/" + id + "/publication", "")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("approvedAt", notNullValue())
                .body("publishAt", equalTo(publishAt.toString()));
        return id;
    }
}
