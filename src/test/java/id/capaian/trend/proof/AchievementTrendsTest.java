package id.capaian.trend.proof;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.Settings;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AchievementTrendsTest {
    @Inject
    Settings settings;

    private World world;
    private String root;

    @BeforeEach
    void prepare() {
        world = new World();
        root = settings.rootRegion();
        // Another test may have made it.
        post("regions", Map.of("code", root, "name", "Banten", "level", "PROVINCE"));
    }

    @Test
    void anAchievementShowsTheTrendsItMovesInItsOwnRegionOrInTheRoot() {
        var both = indicator("both");
        figure(both, world.city, "2024", 4);
        figure(both, world.city, "2025", 6);
        figure(both, root, "2025", 99);
        put("indicators/" + both + "/targets/" + world.city + "/2025/PK", Map.of("value", 8))
                .statusCode(201);
        var onlyRoot = indicator("root");
        figure(onlyRoot, root, "2023", 7);
        var nowhere = indicator("nowhere");
        figure(nowhere, world.province, "2025", 1);
        var achievement = naming(both, onlyRoot, nowhere);

        get("achievements/" + world.published(achievement) + "/trends")
                .statusCode(200)
                .body("achievement.title", equalTo(achievement.get("title")))
                .body("achievement.photo.altText", equalTo("Jalan beton"))
                .body("indicators.indicator.code", contains(both, onlyRoot, nowhere))
                .body("indicators.amount", contains(1.5f, 1.5f, 1.5f))
                .body("indicators.region.code", contains(world.city, root))
                .body("indicators[0].latest.value", equalTo(6f))
                .body("indicators[0].change.yoy.absolute", equalTo(2f))
                .body("indicators[0].achievement.achievementPct", equalTo(75f))
                .body("indicators[0].status", equalTo("TARGET_MISSED"))
                .body("indicators[0].target.value", equalTo(8f))
                .body("indicators[0].challenge.kind", equalTo("CATCH_UP"))
                .body("indicators[0].spark.period", contains("2024", "2025"))
                .body(
                        "indicators.href",
                        contains(
                                "/v1/indicators/" + both + "/trend?region=" + world.city,
                                "/v1/indicators/" + onlyRoot + "/trend?region=" + root,
                                "/v1/indicators/" + nowhere + "/trend"))
                .body("indicators[2].latest", nullValue());
    }

    @Test
    void anAchievementInSeveralRegionsShowsTheTrendsOfTheRoot() {
        var both = indicator("both");
        figure(both, world.city, "2025", 6);
        figure(both, root, "2025", 99);
        var achievement = naming(both);
        achievement.put("regions", List.of(world.city, world.province));
        get("achievements/" + world.published(achievement) + "/trends").body("indicators.region.code", contains(root));
    }

    @Test
    void anAchievementThatMovesNothingHasNoTrends() {
        var id = world.published(world.achievement());
        String slug = get("achievements/" + id).extract().path("slug");
        get("achievements/" + slug + "/trends").statusCode(200).body("indicators", empty());
    }

    @Test
    void whatIsNotPublicShowsNoTrends() {
        var draft = world.draft(naming(world.indicator));
        get("achievements/" + draft + "/trends").statusCode(404);
        world.as("editor").get("/v1/achievements/" + draft + "/trends").then().statusCode(200);
        var withdrawn = world.published(world.achievement());
        delete("achievements/" + withdrawn + "/publication").statusCode(204);
        get("achievements/" + withdrawn + "/trends").statusCode(410);
        get("achievements/none/trends").statusCode(404);
    }

    private String indicator(String name) {
        var code = world.indicator + "-" + name;
        post("indicators", world.indicator(code)).statusCode(201);
        return code;
    }

    private static void figure(String indicator, String region, String period, int value) {
        put("indicators/" + indicator + "/measurements/" + region + "/" + period, Map.of("value", value))
                .statusCode(201);
    }

    private Map<String, Object> naming(String... indicators) {
        var achievement = world.achievement();
        achievement.put(
                "indicators",
                List.of(indicators).stream()
                        .map(indicator -> Map.of("indicator", indicator, "amount", 1.5))
                        .toList());
        return achievement;
    }
}
