package id.capaian.program;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static org.hamcrest.Matchers.contains;
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
class ProgramResourceTest {
    private static final String WHOLE = """
            {"code": "%s-andra", "opd": "%s", "name": "Bang Andra", "objective": "Jalan desa mantap.",
             "officialCode": "1.03.10", "officialCodeVersion": "Kepmendagri 900.1.15.5-1317/2023",
             "startYear": 2025, "endYear": 2029, "flagship": true,
             "budgets": [{"year": 2026, "allocated": 167400000000},
                         {"year": 2025, "allocated": 182000000000, "realised": 181234567890.5}]}""";

    @Test
    void everythingThatIsWrittenIsReadBack() {
        var world = new World();
        post("programs", WHOLE.formatted(world.opd, world.opd)).statusCode(201);
        get("programs/" + world.opd + "-andra")
                .body("objective", equalTo("Jalan desa mantap."))
                .body("officialCode", equalTo("1.03.10"))
                .body("officialCodeVersion", equalTo("Kepmendagri 900.1.15.5-1317/2023"))
                .body("startYear", equalTo(2025))
                .body("endYear", equalTo(2029))
                .body("flagship", equalTo(true))
                .body("budgets.year", contains(2025, 2026))
                .body("budgets[1].allocated", equalTo(167400000000L));
    }

    @Test
    void filtersFindWhatTheyName() {
        var world = new World();
        post("programs", WHOLE.formatted(world.opd, world.opd)).statusCode(201);
        var mine = "programs?opd=" + world.opd;
        get(mine).body("items.code", contains(world.opd + "-andra", world.program));
        get(mine + "&flagship=true").body("items.code", contains(world.opd + "-andra"));
        get(mine + "&year=2024").body("items.code", contains(world.program));
        get("programs?opd=nobody").statusCode(200).body("items", empty()).body("page.total", equalTo(0));
    }

    @Test
    void faultsAreNamedWhereTheyAre() {
        var world = new World();
        var path = "programs/" + world.program;
        patch(path, "{\"budgets\": [{\"year\": 2025}, {\"year\": 2025}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/budgets/1/year"));
        patch(path, "{\"budgets\": [{\"year\": 2025, \"allocated\": -1}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/budgets/0/allocated"));
        patch(path, Map.of("startYear", 2029, "endYear", 2025))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endYear"));
        patch(path, Map.of("flagship", "yes"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/flagship"))
                .body("errors[0].code", equalTo("wrong-type"));
    }

    @Test
    void aProgramThatNothingRefersToIsDeleted() {
        var world = new World();
        var achievement = world.achievement();
        achievement.put("program", world.program);
        var draft = world.draft(achievement);
        delete("programs/" + world.program).statusCode(409);
        delete("achievements/" + draft).statusCode(204);
        delete("programs/" + world.program).statusCode(204);
    }
}
