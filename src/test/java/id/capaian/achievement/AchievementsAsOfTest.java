package id.capaian.achievement;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.journal.Cited;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of achievements can be cited. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AchievementsAsOfTest {
    private World world;
    private String own;

    @BeforeEach
    void begin() {
        world = new World();
        own = "achievements?opd=" + world.opd;
    }

    @Test
    void aListIsWhatItWas() {
        for (var i = 1; i <= 6; i++) {
            world.published(sample(i));
        }
        var cited = new ArrayList<Cited>();
        for (var query : List.of(
                "",
                "&program=" + world.program,
                "&indicator=" + world.indicator,
                "&indicator=" + world.indicator + ",x",
                "&region=" + world.province,
                "&region=" + world.city,
                "&year=2024",
                "&from=2024-06&to=2025-03",
                "&tag=t0",
                "&tag=t0,t1",
                "&hasPhoto=false",
                "&hasVideo=true",
                "&status=DRAFT",
                "&sort=title",
                "&sort=publishedAt",
                "&sort=-updatedAt",
                "&sort=id",
                "&fields=title,evidence",
                "&size=2&sort=-title,achievedOn")) {
            cited.add(Cited.of(own + query));
        }
        world.published(world.achievement());
        String changed = read(own + "&tag=t0").path("items[0].id");
        patch("achievements/" + changed, Map.of("title", "A", "tags", List.of()))
                .statusCode(200);
        cited.forEach(Cited::assertStays);
        get(cited.get(0).frozen()).body("page.total", equalTo(6));
    }

    /** Of every second one the day, the program, the tag and the region differ. */
    private Map<String, Object> sample(int i) {
        var achievement = world.achievement();
        achievement.put("title", "Capaian " + i % 3);
        achievement.put("achievedOn", i % 2 == 0 ? "2025-0" + i + "-05" : "2024-S1");
        achievement.put("evidence", i == 3 ? List.of(World.video()) : List.of(World.photo()));
        achievement.put("tags", List.of("t" + i % 2));
        achievement.put("regions", List.of(i < 3 ? world.city : world.province));
        if (i % 2 == 0) {
            achievement.put("program", world.program);
            achievement.put("indicators", List.of(Map.of("indicator", world.indicator)));
        }
        return achievement;
    }

    /** Their lines are in the order of the addresses. */
    @Test
    void filesAreWhatTheyWere() {
        var ids = new ArrayList<String>();
        for (var i = 1; i <= 6; i++) {
            ids.add(world.published(sample(i)));
        }
        var cited = List.of(
                Cited.of(own + "&format=ndjson&sort=id"),
                Cited.of(own + "&format=csv&fields=id,title,regions&region=" + world.province + "&sort=id"));
        patch("achievements/" + ids.get(0), Map.of("title", "Judul lain")).statusCode(200);
        delete("achievements/" + ids.get(3) + "/publication").statusCode(204);
        for (var before : cited) {
            var frozen = read(before.frozen().replace("&sort=id", ""));
            assertThat(frozen.statusCode()).isEqualTo(200);
            assertThat(frozen.asString().lines())
                    .hasSizeGreaterThan(1)
                    .containsExactlyElementsOf(before.body()
                            .lines()
                            .filter(line -> !line.contains(ids.get(3)))
                            .toList());
        }
        get(cited.get(0).frozen()).statusCode(400).body("errors[0].parameter", equalTo("sort"));
        get(cited.get(0).frozen().replace("sort=id", "q=jalan")).statusCode(400);
    }

    @Test
    void whatIsWithdrawnIsTakenOutAtEveryVersion() {
        var path = "achievements/" + world.published(world.achievement());
        var other = world.published(world.achievement());
        var cited = Cited.of(own);
        delete(path + "/publication").statusCode(204);
        get(cited.frozen()).body("items.id", contains(other)).body("page.total", equalTo(1));
    }

    @Test
    void aDraftIsNeverSeen() {
        world.draft(world.achievement());
        world.as("publisher")
                .get("/v1/" + own + "&status=DRAFT&dataVersion=" + Cited.now())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void beforeTheFirstChangeThereWasNothing() {
        get("achievements?dataVersion=0").statusCode(200).body("items", empty());
    }

    /** Whatever a filter says, it is no pattern. */
    @Test
    void aFilterIsTakenAsItIs() {
        world.published(world.achievement());
        for (var odd : List.of("a%5C", "%25", "_", "a%22b")) {
            get("achievements?dataVersion=" + Cited.now() + "&opd=" + odd)
                    .statusCode(200)
                    .body("items", empty());
        }
    }
}
