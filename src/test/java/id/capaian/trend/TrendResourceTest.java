package id.capaian.trend;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrendResourceTest {
    /** Banten's poverty rate in March, as BPS published it, against the target of 2029 (case PACE-041). */
    @Test
    void aTrendTellsFiguresTargetsAndPace() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("polarity", "LOWER_BETTER"))
                .statusCode(200);
        put(
                        "indicators/" + world.indicator + "/measurements/" + world.province + "/2021",
                        Map.of("value", 6.66, "sourceTitle", "BPS", "sourceUrl", "https://bps.example.org"))
                .statusCode(201);
        world.measure("2025", 5.63).statusCode(201);
        target(world, "2029", "RPJMD", 3.5);

        get("indicators/" + world.indicator + "/trend?asOf=2026&region=" + world.province)
                .statusCode(200)
                .body("indicator.code", equalTo(world.indicator))
                .body("region.code", equalTo(world.province))
                .body("points.period", contains("2021", "2025", "2029"))
                .body("points[0].sourceUrl", equalTo("https://bps.example.org"))
                .body("points[2].target", equalTo(3.5f))
                .body("points[2].targetDocument", equalTo("RPJMD"))
                .body("window.n", equalTo(2))
                .body("window.missingPeriods", contains("2022", "2023", "2024"))
                .body("change.yoy.absolute", nullValue())
                .body("reasons", hasEntry("/change/yoy/absolute", "NO_VALUE_ONE_YEAR_EARLIER"))
                .body("change.sincePrevious.change", equalTo(-1.03f))
                .body("best.newRecord", equalTo(true))
                .body("pace.status", equalTo("OFF_TRACK"))
                .body("pace.statusLinear", equalTo("NEEDS_ACCELERATION"))
                .body("pace.cagrRatio", equalTo(0.53231734f))
                .body("achievement.target", nullValue())
                .body("reasons", hasEntry("/achievement/target", "NO_TARGET"));
    }

    @Test
    void ofTwoTargetsTheOneOfThePrimaryDocumentCounts() {
        var world = new World();
        world.measure("2025", 389);
        target(world, "2025", "PK", 110);
        target(world, "2025", "RKPD", 400);
        var trend = "indicators/" + world.indicator + "/trend?region=" + world.province;
        get(trend).body("achievement.target", equalTo(110.0f)).body("points.targetDocument", contains("PK"));
        target(world, "2025", "RPJMD", 300);
        get(trend).body("achievement.target", equalTo(300.0f));
        patch("indicators/" + world.indicator, Map.of("primaryDocument", "RKPD"));
        get(trend).body("achievement.target", equalTo(400.0f)).body("achievement.achievementPct", equalTo(97.25f));
        get(trend + "&document=PK").body("achievement.target", equalTo(110.0f));
        get(trend + "&document=RENSTRA").body("achievement.target", nullValue());
    }

    /** Banten's houses (rtlh): two statements, two targets for the same year. */
    @Test
    void theTargetsThatDoNotCountAreTold() {
        var world = new World();
        world.measure("2025", 389);
        target(world, "2025", "PERNYATAAN-2025-04", 110);
        target(world, "2025", "PERNYATAAN-2025-08", 400);
        var trend = "indicators/" + world.indicator + "/trend?region=" + world.province;
        get(trend)
                .body("achievement.target", equalTo(110.0f))
                .body("otherTargets.document", contains("PERNYATAAN-2025-08"))
                .body("otherTargets.value", contains(400))
                .body("summary.id", containsString("target lain untuk masa yang sama: 400,00"));
        patch("indicators/" + world.indicator, Map.of("primaryDocument", "PERNYATAAN-2025-08"));
        get(trend)
                .body("achievement.target", equalTo(400.0f))
                .body("otherTargets.document", contains("PERNYATAAN-2025-04"));
    }

    /** Where a usual year brings no improvement, a target that is met is raised to what a neighbour has reached. */
    @Test
    void theBestNeighbourIsTheNextStep() {
        var world = new World();
        var neighbour = world.province + ".99";
        post("regions", Map.of("code", neighbour, "name", "N", "level", "CITY", "parent", world.province));
        patch("indicators/" + world.indicator, Map.of("polarity", "LOWER_BETTER"));
        figure(world, world.city, "2024", 4);
        figure(world, world.city, "2025", 5);
        figure(world, neighbour, "2024", 1);
        figure(world, neighbour, "2025", 3);
        put("indicators/" + world.indicator + "/targets/" + world.city + "/2025/RPJMD", Map.of("value", 6));
        get("indicators/" + world.indicator + "/trend?region=" + world.city)
                .body("challenge.kind", equalTo("RAISE_TARGET"))
                .body("challenge.value", equalTo(3.0f))
                .body("challenge.reference.source", equalTo("BEST_PEER"))
                .body("challenge.reference.region", equalTo(neighbour));
        get("indicators/" + world.indicator + "/trend?region=" + neighbour)
                .body("challenge.reference.source", equalTo("BEST_OF_LAST_THREE"));
    }

    private static void figure(World world, String region, String period, Object value) {
        put("indicators/" + world.indicator + "/measurements/" + region + "/" + period, Map.of("value", value))
                .statusCode(201);
    }

    @Test
    void aYearlyTargetIsDueAtTheLastSemester() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("frequency", "SEMESTER"));
        world.measure("2022-S2", 6.24);
        target(world, "2022", "RPJMD", 5);
        get("indicators/" + world.indicator + "/trend?region=" + world.province)
                .body("points.period", contains("2022-S2"))
                .body("points[0].target", equalTo(5))
                .body("achievement.target", equalTo(5.0f));
    }

    @Test
    void withoutFiguresEverySectionSaysSo() {
        var world = new World();
        get("indicators/" + world.indicator + "/trend?region=" + world.city)
                .statusCode(200)
                .body("window", nullValue())
                .body("pace", nullValue())
                .body("reasons", hasEntry("/pace", "NO_DATA"));
        get("indicators/none/trend").statusCode(404);
        get("indicators/" + world.indicator + "/trend?region=X0").statusCode(404);
        get("indicators/" + world.indicator + "/trend?since=yesterday")
                .statusCode(400)
                .body("errors[0].code", equalTo("period"));
    }

    @Test
    void theSeriesCanBeCutAndTheBaselineChosen() {
        var world = new World();
        for (var year = 2019; year <= 2024; year++) {
            world.measure(String.valueOf(year), year - 2000);
        }
        var trend = "indicators/" + world.indicator + "/trend?region=" + world.province;
        get(trend + "&from=2020&to=2023").body("window.from", equalTo("2020")).body("window.to", equalTo("2023"));
        get(trend + "&since=2022").body("window.n", equalTo(3)).body("best.value", equalTo(24.0f));
        target(world, "2029", "RPJMD", 40);
        get(trend + "&baseline=2022&asOf=2025").body("pace.requiredPerYear", equalTo(18 / 7f));
    }

    private static void target(World world, String period, String document, Object value) {
        put(
                        "indicators/" + world.indicator + "/targets/" + world.province + "/" + period + "/" + document,
                        Map.of("value", value))
                .statusCode(201);
    }
}
