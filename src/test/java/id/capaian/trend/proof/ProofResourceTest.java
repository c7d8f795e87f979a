package id.capaian.trend.proof;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProofResourceTest {
    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
    }

    @Test
    void theEvidenceOfAnIndicatorIsWhatWasPublishedForItTheLatestFirst() {
        var early = achieved("2024-05-02", 1.25, world.city);
        var late = achieved("2026-02-22", null, world.city);
        world.draft(achievement("2026-03-01", 9, world.city));
        delete("achievements/" + achieved("2026-04-01", 9, world.city) + "/publication")
                .statusCode(204);
        world.published(world.achievement());

        get(evidence())
                .statusCode(200)
                .body("page.total", equalTo(2))
                .body("items.id", contains(late, early))
                .body("items.amount", contains((Object) null, 1.25f))
                .body("items.opd", contains(world.opd, world.opd))
                .body("items.achievedOn", contains("2026-02-22", "2024-05-02"))
                .body("items[0].regions", contains(world.city))
                .body("items[0].href", equalTo("/v1/achievements/" + late));
        get(evidence() + "?size=1").body("items.id", contains(late)).body("page.total", equalTo(2));
        get(evidence() + "?sort=achievedOn").body("items.id", contains(early, late));
    }

    @Test
    void ofItsEvidenceTheFirstPhotoIsShownAndTheVideosAreCounted() {
        var achievement = achievement("2026-02-22", 1, world.city);
        achievement.put(
                "evidence",
                List.of(
                        World.video(),
                        Map.of(
                                "kind", "PHOTO",
                                "url", "https://example.org/a.jpg",
                                "altText", "Jalan",
                                "credit", "DPUPR",
                                "licence", "CC BY 4.0"),
                        World.photo()));
        world.published(achievement);
        var film = achievement("2026-02-21", 1, world.city);
        film.put("evidence", List.of(World.video()));
        world.published(film);

        get(evidence())
                .body("items[0].videos", equalTo(1))
                .body("items[0].photo.url", equalTo("https://example.org/a.jpg"))
                .body("items[0].photo.thumbnailUrl", equalTo("https://example.org/a.jpg"))
                .body("items[0].photo.altText", equalTo("Jalan"))
                .body("items[0].photo.credit", equalTo("DPUPR"))
                .body("items[0].photo.licence", equalTo("CC BY 4.0"))
                .body("items[1].photo", nullValue())
                .body("items[1].videos", equalTo(1));
    }

    @Test
    void theEvidenceCanBeOfARegionAndOfATime() {
        var inCity = achieved("2024-05-02", 1, world.city);
        var inProvince = achieved("2025-S2", 1, world.province);
        get(evidence() + "?region=" + world.province).body("items.id", contains(inProvince, inCity));
        get(evidence() + "?region=" + world.city).body("items.id", contains(inCity));
        get(evidence() + "?from=2025-12-31").body("items.id", contains(inProvince));
        get(evidence() + "?to=2024").body("items.id", contains(inCity));
        get(evidence() + "?region=X0").body("items", empty()).body("page.total", equalTo(0));
        get("indicators/none/evidence").statusCode(404);
        get(evidence() + "?year=2024").statusCode(400);
    }

    @Test
    void aTrendShowsTheEvidenceOfItsRegionWithinItsWindow() {
        world.measure("2023", 1).statusCode(201);
        world.measure("2025", 2).statusCode(201);
        achieved("2022-12-31", 1, world.city);
        var first = achieved("2023-01-01", 1, world.city);
        var last = achieved("2025-12-31", 2, world.province);
        achieved("2026-01-01", 1, world.city);
        achieved("2024-01-01", 1, new World().province);

        get(trend(world.province))
                .body("evidence.total", equalTo(2))
                .body("evidence.items.id", contains(last, first))
                .body("evidence.items.amount", contains(2, 1))
                .body(
                        "evidence.href",
                        equalTo("/v1/" + evidence() + "?region=" + world.province + "&from=2023&to=2025"));
    }

    @Test
    void aTrendShowsTenAtMostAndCountsAll() {
        for (var day = 10; day < 22; day++) {
            achieved("2024-05-" + day, 1, world.city);
        }
        get(trend(world.city))
                .body("window", nullValue())
                .body("evidence.total", equalTo(12))
                .body("evidence.items", hasSize(10))
                .body("evidence.items[0].achievedOn", equalTo("2024-05-21"))
                .body("evidence.href", equalTo("/v1/" + evidence() + "?region=" + world.city));
    }

    private String achieved(String day, @Nullable Object amount, String region) {
        return world.published(achievement(day, amount, region));
    }

    private Map<String, Object> achievement(String day, @Nullable Object amount, String region) {
        var achievement = world.achievement();
        achievement.put("achievedOn", day);
        achievement.put("regions", List.of(region));
        achievement.put(
                "indicators",
                List.of(
                        amount == null
                                ? Map.of("indicator", world.indicator)
                                : Map.of("indicator", world.indicator, "amount", amount)));
        return achievement;
    }

    private String evidence() {
        return "indicators/" + world.indicator + "/evidence";
    }

    private String trend(String region) {
        return "indicators/" + world.indicator + "/trend?region=" + region;
    }
}
