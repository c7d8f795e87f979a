package id.capaian.indicator;

import static id.capaian.Door.admin;
import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FigureResourceTest {
    @Test
    void aMeasurementIsWrittenAtItsNaturalKey() {
        var world = new World();
        var path = "indicators/" + world.indicator + "/measurements/" + world.province + "/2024";
        var whole = Map.of(
                "value",
                5.84,
                "status",
                "PROVISIONAL",
                "break",
                true,
                "sourceTitle",
                "BPS",
                "sourceUrl",
                "https://bps.example.org",
                "note",
                "Sementara.");
        admin().body(whole).put("/v1/" + path).then().statusCode(201).header("Location", endsWith("/v1/" + path));
        var read = get(path).statusCode(200).body("period", equalTo("2024")).body("value", equalTo(5.84f));
        whole.forEach((name, value) -> {
            if (!name.equals("value")) {
                read.body(name, equalTo(value));
            }
        });

        admin().body(Map.of("value", 5.7)).put("/v1/" + path).then().statusCode(428);
        put(path, Map.of("value", 5.7))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("FINAL"));
        delete(path).statusCode(204);
        get(path).statusCode(404);
    }

    @Test
    void valuesAreExact() {
        var world = new World();
        world.measure("2024", "123456789012345678.0123456789").statusCode(400);
        for (var value : new String[] {"123456789012345678.0123456789", "-0.0000000001", "5.5", "120", "0"}) {
            put(
                    "indicators/" + world.indicator + "/measurements/" + world.province + "/2024",
                    "{\"value\": " + value + "}");
            get("indicators/" + world.indicator + "/measurements/" + world.province + "/2024")
                    .body(containsString("\"value\":" + value + ","));
        }
    }

    @Test
    void monthsOfAHalfYearlySurveyAreKeptAsSemesters() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("frequency", "SEMESTER", "referenceMonths", new int[] {3, 9}))
                .statusCode(200);
        world.measure("2019-03", 5.09).statusCode(201).body("period", equalTo("2019-S1"));
        world.measure("2019-S2", 4.94).statusCode(201);
        world.measure("2019-04", 5)
                .statusCode(400)
                .body("errors[0].code", equalTo("period-frequency"))
                .body(
                        "errors[0].message",
                        equalTo("This period does not fit the indicator's frequency (SEMESTER 3 9)."));
        world.measure("2019", 5).statusCode(400);
        world.measure("2019-Q5", 5).statusCode(400).body("errors[0].code", equalTo("period"));
    }

    @Test
    void aPartOfTheWholeHasItsOwnFigure() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("disaggregations", new String[] {"area", "sex"}));
        var path = "indicators/" + world.indicator + "/measurements/" + world.province + "/2024";
        put(path, Map.of("value", 1)).statusCode(201);
        put(path + "?disaggregation=sex:female;area:urban", Map.of("value", 2))
                .statusCode(201)
                .body("disaggregation", equalTo("area:urban;sex:female"));
        get(path + "?disaggregation=area:urban;sex:female").body("value", equalTo(2));
        get(path).body("value", equalTo(1));
        put(path + "?disaggregation=age:old", Map.of("value", 3))
                .statusCode(400)
                .body("errors[0].message", containsString("area, sex"));
        put(path + "?disaggregation=sex:male;sex:female", Map.of("value", 3)).statusCode(400);
        var list = "indicators/" + world.indicator + "/measurements";
        get(list).body("page.total", equalTo(2));
        get(list + "?disaggregation=sex:female;area:urban").body("items.value", contains(2));
        get(list + "?disaggregation=total").body("items.value", contains(1));
    }

    @Test
    void impossibleValuesAreRefused() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("min", 0, "max", 100)).statusCode(200);
        world.measure("2024", 101)
                .statusCode(422)
                .body(
                        "errors[0].message",
                        equalTo("The value must be between 0 and 100, the bounds of this indicator."));
        world.measure("2024", "N/A").statusCode(400).body("errors[0].pointer", equalTo("/value"));
        world.measure("2024", 100).statusCode(201);
    }

    @Test
    void targetsOfTwoDocumentsStandSideBySide() {
        var world = new World();
        var path = "indicators/" + world.indicator + "/targets/" + world.province + "/2025";
        put(path + "/RPJMD", Map.of("value", 400, "sourceTitle", "RPJMD 2025-2029"))
                .statusCode(201);
        put(path + "/PK", Map.of("value", 110)).statusCode(201);
        get(path + "/RPJMD").body("value", equalTo(400)).body("document", equalTo("RPJMD"));
        get("indicators/" + world.indicator + "/targets").body("items.value", contains(400, 110));
        get("indicators/" + world.indicator + "/targets?document=PK").body("items.value", contains(110));
        put(path + "/R P", Map.of("value", 1)).statusCode(400).body("errors[0].code", equalTo("document-code"));
        delete(path + "/PK").statusCode(204);
        get(path + "/PK").statusCode(404);
    }

    @Test
    void aYearlyTargetMayBeSetOnAFinerSeries() {
        var world = new World();
        post("indicators", with(world.indicator(world.indicator + "-s"), "frequency", "SEMESTER"))
                .statusCode(201);
        put("indicators/" + world.indicator + "-s/targets/" + world.province + "/2025/RPJMD", Map.of("value", 1))
                .statusCode(201)
                .body("period", equalTo("2025"));
    }

    @Test
    void filtersFindWhatTheyName() {
        var world = new World();
        world.measure("2022", 1);
        world.measure("2023", 2);
        world.measure("2024", 3);
        put("indicators/" + world.indicator + "/measurements/" + world.city + "/2024", Map.of("value", 4));
        var list = "indicators/" + world.indicator + "/measurements";
        get(list).body("items.value", contains(1, 2, 3, 4));
        get(list + "?region=" + world.city).body("items.value", contains(4));
        get(list + "?year=2024").body("items.value", contains(3, 4));
        get(list + "?from=2023&to=2023").body("items.value", contains(2));
        get(list + "?sort=-period,-region").body("items.value", contains(4, 3, 2, 1));
        get(list + "?status=PROVISIONAL").body("page.total", equalTo(0));
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        map.put(name, value);
        return map;
    }
}
