package id.capaian.report.evidence;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvidenceReportTest {
    @Test
    void itTellsWhichEvidenceThereIs() {
        var world = new World();
        publish(world, "2025", List.of(World.photo()));
        publish(world, "2025", List.of(World.photo(), World.video()));
        publish(world, "2026-02-22", List.of(staged(World.photo(), "BEFORE"), staged(World.video(), "AFTER")));
        publish(world, "2026", List.of(World.video()));
        world.draft(world.achievement());

        get("reports/evidence?opd=" + world.opd)
                .statusCode(200)
                .body("total.n", equalTo(4))
                .body("total.withPhoto", equalTo(3))
                .body("total.withVideo", equalTo(3))
                .body("total.withBoth", equalTo(2))
                .body("total.withBeforeAndAfter", equalTo(1))
                .body("total.photoPct", equalTo(75f))
                .body("total.videoPct", equalTo(75f))
                .body("total.bothPct", equalTo(50f))
                .body("total.beforeAndAfterPct", equalTo(25f))
                .body("opds.opd", contains(world.opd))
                .body("opds[0].withBoth", equalTo(2))
                .body("years.year", contains(2026, 2025))
                .body("years.n", contains(2, 2))
                .body("years.beforeAndAfterPct", contains(50f, 0f));
    }

    @Test
    void beforeAndAfterTakesPicturesOfBoth() {
        var world = new World();
        var report = Map.<String, Object>of("kind", "DOCUMENT", "url", "https://example.org/laporan.pdf");
        publish(world, "2025", List.of(staged(World.photo(), "BEFORE"), staged(World.photo(), "DURING")));
        publish(world, "2025", List.of(staged(World.photo(), "AFTER"), staged(World.video(), "AFTER")));
        publish(world, "2025", List.of(staged(World.photo(), "AFTER"), staged(report, "BEFORE")));
        get("reports/evidence?opd=" + world.opd)
                .body("total.n", equalTo(3))
                .body("total.withBeforeAndAfter", equalTo(0));
    }

    @Test
    void anotherEvidenceCountsAnew() {
        var world = new World();
        var achievement = world.achievement();
        achievement.put("evidence", List.of(staged(World.photo(), "BEFORE"), staged(World.photo(), "AFTER")));
        var id = world.published(achievement);
        get("reports/evidence?opd=" + world.opd).body("total.withBeforeAndAfter", equalTo(1));
        patch("achievements/" + id, Map.of("evidence", List.of(staged(World.photo(), "AFTER"))))
                .statusCode(200);
        get("reports/evidence?opd=" + world.opd).body("total.withBeforeAndAfter", equalTo(0));
    }

    @Test
    void anAchievementInTwoRegionsCountsInBoth() {
        var world = new World();
        var both = world.achievement();
        both.put("regions", List.of(world.city, world.province));
        world.published(both);
        publish(world, "2025", List.of(World.video()));

        get("reports/evidence?opd=" + world.opd)
                .body("total.n", equalTo(2))
                .body("regions.region", contains(world.province, world.city))
                .body("regions[0].name", equalTo(name(world.province)))
                .body("regions.n", contains(1, 2))
                .body("regions.videoPct", contains(0f, 50f));
    }

    @Test
    void filtersNarrowEverySection() {
        var world = new World();
        var other = new World();
        publish(world, "2025", List.of(World.photo()));
        publish(world, "2024", List.of(World.photo()));
        publish(other, "2025", List.of(World.photo()));

        get("reports/evidence?region=" + world.province + "&year=2025")
                .body("total.n", equalTo(1))
                .body("opds.find { it.opd == '" + world.opd + "' }.n", equalTo(1))
                .body("opds.find { it.opd == '" + other.opd + "' }.n", equalTo(0))
                .body("years.year", contains(2025))
                .body("regions.region", contains(world.city));
    }

    @Test
    void withoutAchievementsThereAreNoShares() {
        var world = new World();
        get("reports/evidence?opd=" + world.opd)
                .body("total.n", equalTo(0))
                .body("total", not(hasKey("photoPct")))
                .body("opds[0].n", equalTo(0))
                .body("opds[0]", not(hasKey("beforeAndAfterPct")))
                .body("years", empty())
                .body("regions", empty());
    }

    private static String name(String region) {
        return get("regions/" + region).extract().path("name");
    }

    private static Map<String, Object> staged(Map<String, Object> evidence, String stage) {
        var staged = new HashMap<>(evidence);
        staged.put("stage", stage);
        return staged;
    }

    private static void publish(World world, String achievedOn, List<Map<String, Object>> evidence) {
        var achievement = world.achievement();
        achievement.put("achievedOn", achievedOn);
        achievement.put("evidence", evidence);
        world.published(achievement);
    }
}
