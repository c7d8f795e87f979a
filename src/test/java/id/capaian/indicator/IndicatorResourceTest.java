package id.capaian.indicator;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IndicatorResourceTest {
    private static final String WHOLE = """
            {"code": "%1$s-ppm", "opd": "%1$s", "program": "%2$s", "name": "Persentase Penduduk Miskin",
             "nameEn": "Poverty rate", "concept": "Kemiskinan", "definition": "Bagian penduduk miskin.",
             "interpretation": "Makin kecil makin baik.", "formula": "a / b x 100", "unit": "persen", "decimals": 3,
             "polarity": "RANGE", "rangeLow": 2.5, "rangeHigh": 3.5, "min": 0, "max": 100, "frequency": "SEMESTER",
             "referenceMonths": [3, 9], "tier": "SDG", "dataSource": "BPS", "disaggregations": ["area", "sex"],
             "achievementFormula": "DUA_KURANG_RASIO", "sdgGoal": 1, "officialCode": "1.2.1",
             "nextReleaseOn": "2027-01-15", "primaryDocument": "RPJMD"}""";

    @Test
    void everythingThatIsWrittenIsReadBack() {
        var world = new World();
        var sent = WHOLE.formatted(world.opd, world.program);
        post("indicators", sent).statusCode(201);
        var read = get("indicators/" + world.opd + "-ppm").statusCode(200);
        io.restassured.path.json.JsonPath.from(sent)
                .<String, Object>getMap("")
                .forEach((name, value) -> read.body(name, equalTo(value)));
    }

    @Test
    void filtersFindWhatTheyName() {
        var world = new World();
        post("indicators", WHOLE.formatted(world.opd, world.program)).statusCode(201);
        world.measure("2024", 1);
        var mine = "indicators?opd=" + world.opd;
        get(mine).body("items.code", contains(world.indicator, world.opd + "-ppm"));
        get(mine + "&tier=SDG").body("items.code", contains(world.opd + "-ppm"));
        get(mine + "&frequency=YEAR").body("items.code", contains(world.indicator));
        get(mine + "&sdg=1").body("items.code", contains(world.opd + "-ppm"));
        get(mine + "&program=" + world.program).body("items.code", contains(world.opd + "-ppm"));
        get("indicators?region=" + world.province).body("items.code", contains(world.indicator));
        get("indicators?region=" + world.city).body("items", empty());
    }

    @Test
    void whatMustAgreeIsChecked() {
        var world = new World();
        var path = "indicators/" + world.indicator;
        patch(path, Map.of("polarity", "RANGE")).statusCode(422).body("errors[0].code", equalTo("range"));
        patch(path, Map.of("rangeLow", 1)).statusCode(422).body("errors[0].code", equalTo("range"));
        patch(path, Map.of("min", 5, "max", 4)).statusCode(422).body("errors[0].code", equalTo("bounds"));
        patch(path, Map.of("referenceMonths", new int[] {3, 9}))
                .statusCode(422)
                .body("errors[0].code", equalTo("reference-months"));
        patch(path, Map.of("frequency", "SEMESTER", "referenceMonths", new int[] {9, 3}))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/referenceMonths"));
        patch(path, Map.of("decimals", 11)).statusCode(422).body("errors[0].pointer", equalTo("/decimals"));
        patch(path, Map.of("decimals", "2")).statusCode(400).body("errors[0].code", equalTo("wrong-type"));
        world.measure("2024", 5).statusCode(201);
        patch(path, Map.of("frequency", "MONTH")).statusCode(422).body("errors[0].code", equalTo("series-exists"));
    }

    @Test
    void anIndicatorWithFiguresIsNotDeleted() {
        var world = new World();
        world.measure("2024", 5).statusCode(201);
        delete("indicators/" + world.indicator).statusCode(409).body("detail", containsString("1 measurement"));
        delete("indicators/" + world.indicator + "/measurements/" + world.province + "/2024")
                .statusCode(204);
        delete("indicators/" + world.indicator).statusCode(204);
    }
}
