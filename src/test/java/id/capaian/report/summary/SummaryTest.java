package id.capaian.report.summary;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SummaryTest {
    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
    }

    @Test
    void aProgramShowsItsMoneyAndHowMuchOfItWasSpent() {
        patch(
                        "programs/" + world.program,
                        Map.of(
                                "flagship",
                                true,
                                "startYear",
                                2025,
                                "budgets",
                                List.of(
                                        Map.of("year", 2025, "allocated", 400, "realised", 300),
                                        Map.of("year", 2026, "allocated", 500),
                                        Map.of("year", 2027, "allocated", 0, "realised", 0))))
                .statusCode(200);
        get(program())
                .statusCode(200)
                .body("program.code", equalTo(world.program))
                .body("program.opd", equalTo(world.opd))
                .body("program.flagship", equalTo(true))
                .body("program.startYear", equalTo(2025))
                .body("program.endYear", nullValue())
                .body("budgets.year", contains(2025, 2026, 2027))
                .body("budgets.absorptionPct", contains(75f, null, null));
    }

    @Test
    void aProgramSumsUpWhatItRealisedForWhom() {
        achieved(
                2024,
                Map.of("beneficiaries", 100, "quantities", List.of(length(1.25, "REALISED"), length(9, "PLANNED"))));
        achieved(2025, Map.of("beneficiaries", 20, "quantities", List.of(length(2.5, "REALISED"), trees(7))));
        achieved(2025, Map.of("evidence", List.of(World.video())));
        world.draft(content(2025, Map.of("beneficiaries", 5, "quantities", List.of(trees(1)))));
        world.published(world.achievement());

        get(program())
                .body("years.year", contains(2025, 2024))
                .body("years.n", contains(2, 1))
                .body("quantities.label", contains("panjang", "pohon"))
                .body("quantities.value", contains(3.75f, 7))
                .body("quantities.unit", contains("km", "batang"))
                .body("quantities.n", contains(2, 1))
                .body("beneficiaries.total", equalTo(120))
                .body("beneficiaries.k", equalTo(2))
                .body("beneficiaries.n", equalTo(3))
                .body("evidence.n", equalTo(3))
                .body("evidence.withPhoto", equalTo(2))
                .body("latest.achievedOn", contains("2025-06-01", "2024-06-01"));
    }

    @Test
    void aProgramThatAchievedNothingSaysSo() {
        get(program())
                .body("years", empty())
                .body("quantities", empty())
                .body("beneficiaries.total", nullValue())
                .body("beneficiaries.n", equalTo(0))
                .body("evidence.n", equalTo(0))
                .body("evidence.photoPct", nullValue())
                .body("latest", empty());
        get("programs/none/summary").statusCode(404);
    }

    @Test
    void aRegionShowsWhatWasAchievedInItAndBelow() {
        achieved(2024, Map.of());
        achieved(2025, Map.of("regions", List.of(world.province)));
        var other = world.achievement();
        post("opds", Map.of("code", world.opd + "-b", "name", "B", "type", "BIRO", "region", world.province));
        other.put("opd", world.opd + "-b");
        other.put("evidence", List.of(World.video()));
        var last = world.published(other);
        world.draft(world.achievement());
        new World().published(world.achievement());

        get("regions/" + world.province + "/summary")
                .statusCode(200)
                .body("region.code", equalTo(world.province))
                .body("region.level", equalTo("PROVINCE"))
                .body("region.parent", nullValue())
                .body("children", equalTo(1))
                .body("years.year", contains(2026, 2025, 2024))
                .body("years.n", contains(2, 1, 1))
                .body("opds.opd", contains(world.opd, world.opd + "-b"))
                .body("opds.n", contains(3, 1))
                .body("evidence.n", equalTo(4))
                .body("evidence.withPhoto", equalTo(3))
                .body("evidence.photoPct", equalTo(75f))
                .body("latest.size()", equalTo(4));
        get("regions/" + world.city + "/summary")
                .body("region.parent", equalTo(world.province))
                .body("children", equalTo(0))
                .body("evidence.n", equalTo(3))
                .body("latest.id.contains('" + last + "')", equalTo(true));
        get("regions/X0/summary").statusCode(404);
    }

    @Test
    void aRegionShowsTheLatestFive() {
        for (var year = 2018; year <= 2025; year++) {
            achieved(year, Map.of());
        }
        get("regions/" + world.city + "/summary")
                .body(
                        "latest.achievedOn",
                        contains("2025-06-01", "2024-06-01", "2023-06-01", "2022-06-01", "2021-06-01"));
    }

    private void achieved(int year, Map<String, Object> more) {
        world.published(content(year, more));
    }

    private Map<String, Object> content(int year, Map<String, Object> more) {
        var achievement = new HashMap<>(world.achievement());
        achievement.put("program", world.program);
        achievement.put("achievedOn", year + "-06-01");
        achievement.putAll(more);
        return achievement;
    }

    private static Map<String, Object> length(Object value, String stage) {
        return Map.of("label", "panjang", "value", value, "unit", "km", "stage", stage);
    }

    private static Map<String, Object> trees(int value) {
        return Map.of("label", "pohon", "value", value, "unit", "batang", "stage", "REALISED");
    }

    private String program() {
        return "programs/" + world.program + "/summary";
    }
}
