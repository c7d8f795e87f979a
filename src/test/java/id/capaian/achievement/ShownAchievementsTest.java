package id.capaian.achievement;

import static id.capaian.Door.anyone;
import static id.capaian.Door.delete;
import static id.capaian.Door.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of achievements is what would be made of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShownAchievementsTest {
    @Inject
    ShownAchievements rollup;

    private World world;

    @BeforeEach
    void begin() {
        world = new World();
    }

    private String published() {
        var achievement = world.achievement();
        achievement.put("program", world.program);
        achievement.put("tags", List.of("b", "a"));
        achievement.put("budget", 1_250_000.50);
        achievement.put("indicators", List.of(Map.of("indicator", world.indicator, "amount", 1.30)));
        return "achievements/" + world.published(achievement);
    }

    private List<String> wrong(boolean renew) {
        return rollup.wrong(renew).toList();
    }

    private static void keep(String path, String json) {
        QuarkusTransaction.requiringNew()
                .run(() -> Achievement.update(
                        "shown = ?1 where id = ?2", json, UUID.fromString(path.substring(path.indexOf('/') + 1))));
    }

    @Test
    void itFollowsEachChange() {
        var path = published();
        assertThat(wrong(false)).doesNotContain(path);
        patch(path, Map.of("title", "Judul lain", "tags", List.of("c"))).statusCode(200);
        assertThat(wrong(false)).doesNotContain(path);
        anyone().get("/v1/" + path)
                .then()
                .body("title", equalTo("Judul lain"))
                .body("corrections[0].fields", hasItem("title"));
        anyone().get("/v1/achievements?fields=title&opd=" + world.opd)
                .then()
                .body("items", equalTo(List.of(Map.of("title", "Judul lain"))));
    }

    @Test
    void whatIsWrongIsFoundAndOnlyThenPutRight() {
        var path = published();
        keep(path, "{\"title\":\"Palsu\"}");
        assertThat(wrong(false)).contains(path);
        assertThat(wrong(true)).contains(path);
        assertThat(wrong(false)).doesNotContain(path);
        anyone().get("/v1/achievements?opd=" + world.opd).then().body("items.opd", hasItem(world.opd));
    }

    @Test
    void whatIsNotPublishedKeepsNothing() {
        var path = published();
        delete(path + "/publication").statusCode(204);
        assertThat(wrong(false)).doesNotContain(path);
        keep(path, "{}");
        anyone().get("/v1/" + path).then().statusCode(410);
        assertThat(wrong(true)).contains(path);
        assertThat(wrong(false)).doesNotContain(path);
    }
}
