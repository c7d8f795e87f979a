package id.capaian.trend.comparison;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ComparisonResourceTest {
    @Test
    void theRegionsBelowAreComparedInTheLatestPeriodThatTheMostHave() {
        var world = province();
        measure(world, ".01", "2020", 80);
        measure(world, ".02", "2020", 60);
        measure(world, ".03", "2020", 70);
        measure(world, ".01", "2021", 81);
        world.measure("2020", 72);

        get(comparison(world))
                .statusCode(200)
                .body("indicator.code", equalTo(world.indicator))
                .body("parent.code", equalTo(world.province))
                .body("period", equalTo("2020"))
                .body("n", equalTo(3))
                .body("of", equalTo(3))
                .body("coveragePct", equalTo(100.0f))
                .body("whole", equalTo(72.0f))
                .body("standings.code", contains(world.city, world.province + ".03", world.province + ".02"))
                .body("standings.name[1]", equalTo("R.03"))
                .body("standings.rank", contains(1, 2, 3))
                .body("standings.gapToBest", contains(0.0f, -10.0f, -20.0f))
                .body("standings.gapToMedian", contains(10.0f, 0.0f, -10.0f))
                .body("standings.gapToProvince", contains(8.0f, -2.0f, -12.0f))
                .body("spread.median", equalTo(70.0f))
                .body("convergence", nullValue())
                .body("reasons", equalTo(Map.of("/convergence", "TOO_FEW_POINTS")));
    }

    @Test
    void whoHasNoValueInThePeriodIsNamedAndNobodyIsRanked() {
        var world = province();
        measure(world, ".01", "2020", 80);
        measure(world, ".02", "2020", 60);
        get(comparison(world) + "&period=2020")
                .body("n", equalTo(2))
                .body("of", equalTo(3))
                .body("excluded", equalTo(List.of(Map.of("code", world.province + ".03", "name", "R.03"))))
                .body("standings.rank", contains(nullValue(), nullValue()))
                .body("reasons", hasEntry("/standings/0/rank", "TOO_FEW_TO_RANK"));
        get(comparison(world) + "&period=2010").body("n", equalTo(0)).body("excluded.size()", equalTo(3));
    }

    @Test
    void aLevelComparesAllOfItBelow() {
        var world = province();
        post("regions", region(world.city + ".01", "DISTRICT", world.city));
        post("regions", region(world.province + ".02.01", "DISTRICT", world.province + ".02"));
        measure(world, ".02.01", "2020", 5);
        get(comparison(world) + "&level=DISTRICT")
                .body("standings.code", contains(world.province + ".02.01"))
                .body("excluded.code", contains(world.city + ".01"));
        get(comparison(world) + "&level=REGENCY")
                .body("period", nullValue())
                .body("of", equalTo(2))
                .body("reasons", hasEntry("/period", "NO_DATA"));
        get("indicators/" + world.indicator + "/comparison?parent=" + world.city)
                .body("excluded.code", contains(world.city + ".01"));
    }

    @Test
    void agenciesThatShareAnIndicatorAreCompared() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("disaggregations", List.of("opd", "sex")));
        part(world, "opd:" + world.opd, 4);
        part(world, "opd:unknown", 6);
        part(world, "opd:third", 5);
        part(world, "opd:third;sex:female", 9);
        part(world, "sex:female", 9);
        world.measure("2020", 5);
        get(comparison(world) + "&by=opd")
                .statusCode(200)
                .body("by", equalTo("opd"))
                .body("standings.code", contains("unknown", "third", world.opd))
                .body("standings.name", contains("unknown", "third", "Dinas " + world.opd.substring(4)))
                .body("standings.rank", contains(1, 2, 3))
                .body("standings.gapToProvince", contains(1.0f, 0.0f, -1.0f));
        get(comparison(world) + "&by=area").statusCode(400).body("errors[0].parameter", equalTo("by"));
        get(comparison(world) + "&by=opd&level=CITY").statusCode(400).body("errors[0].code", equalTo("level-of-parts"));
    }

    @Test
    void whatIsUnknownIsRefused() {
        var world = new World();
        get("indicators/none/comparison").statusCode(404);
        get("indicators/" + world.indicator + "/comparison?parent=X0").statusCode(404);
        get(comparison(world) + "&period=2020-S1").statusCode(400).body("errors[0].code", equalTo("period-frequency"));
        get(comparison(world)).statusCode(200).body("standings", empty()).body("of", equalTo(1));
    }

    /** A province with a city and two regencies. */
    private static World province() {
        var world = new World();
        for (var number : List.of(".02", ".03")) {
            post("regions", region(world.province + number, "REGENCY", world.province))
                    .statusCode(201);
        }
        return world;
    }

    private static Map<String, String> region(String code, String level, String parent) {
        return Map.of("code", code, "name", "R" + code.substring(parent.length()), "level", level, "parent", parent);
    }

    private static String comparison(World world) {
        return "indicators/" + world.indicator + "/comparison?parent=" + world.province;
    }

    private static void measure(World world, String region, String period, Object value) {
        put(
                        "indicators/" + world.indicator + "/measurements/" + world.province + region + "/" + period,
                        Map.of("value", value))
                .statusCode(201);
    }

    private static void part(World world, String disaggregation, Object value) {
        put(
                        "indicators/" + world.indicator + "/measurements/" + world.province + "/2020?disaggregation="
                                + disaggregation,
                        Map.of("value", value))
                .statusCode(201);
    }
}
