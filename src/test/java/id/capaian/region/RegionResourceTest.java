package id.capaian.region;

import static id.capaian.Door.admin;
import static id.capaian.Door.anyone;
import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.Door;
import id.capaian.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegionResourceTest {
    @Test
    void aRegionIsAddedAndFoundBelowItsParent() {
        post("regions", Map.of("code", "91", "name", "Papua", "level", "PROVINCE"))
                .statusCode(201)
                .header("Location", containsString("/v1/regions/91"))
                .header("ETag", equalTo("\"0\""));
        post("regions", Map.of("code", "91.01", "name", "Merauke", "level", "REGENCY", "parent", "91"))
                .statusCode(201)
                .body("parent", equalTo("91"));

        get("regions/91").body("name", equalTo("Papua")).body("parent", nullValue());
        get("regions?region=91").body("items.code", contains("91", "91.01")).body("page.total", equalTo(2));
    }

    @Test
    void aMovedRegionTakesAlongWhatLiesBelow() {
        post("regions", Map.of("code", "92", "name", "A", "level", "PROVINCE")).statusCode(201);
        post("regions", Map.of("code", "92.01", "name", "B", "level", "REGENCY", "parent", "92"));
        post("regions", Map.of("code", "92.01.01", "name", "C", "level", "DISTRICT", "parent", "92.01"));
        post("regions", Map.of("code", "93", "name", "D", "level", "PROVINCE"));

        patch("regions/92.01", Map.of("parent", "93")).statusCode(200);

        get("regions?region=93").body("items.code", contains("92.01", "92.01.01", "93"));
        get("regions?region=92").body("items.code", contains("92"));
        patch("regions/93", Map.of("parent", "92.01.01"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"))
                .body("errors[0].code", equalTo("cycle"));
    }

    @Test
    void aRegionThatOthersLieInIsNotDeleted() {
        post("regions", Map.of("code", "94", "name", "A", "level", "PROVINCE"));
        post("regions", Map.of("code", "94.01", "name", "B", "level", "REGENCY", "parent", "94"));

        delete("regions/94").statusCode(409).body("detail", containsString("1 region"));
        delete("regions/94.01").statusCode(204);
        delete("regions/94").statusCode(204);
        get("regions/94").statusCode(404);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        post("regions", Map.of("code", "95", "name", "A", "level", "PROVINCE"));
        var changed = Map.of("code", "95", "name", "B", "level", "PROVINCE");

        admin().body(changed).put("/v1/regions/95").then().statusCode(428);
        admin().header("If-Match", "\"7\"")
                .body(changed)
                .put("/v1/regions/95")
                .then()
                .statusCode(412);
        admin().header("If-Match", "\"0\"")
                .body(changed)
                .put("/v1/regions/95?reason=" + Door.REASON)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        put("regions/95", Map.of("code", "96", "name", "B", "level", "PROVINCE"))
                .statusCode(422)
                .body("errors[0].code", equalTo("code-mismatch"));
    }

    @Test
    void writingNeedsAToken() {
        var region = Map.of("code", "97", "name", "A", "level", "PROVINCE");
        anyone().contentType("application/json")
                .body(region)
                .post("/v1/regions")
                .then()
                .statusCode(401);
        anyone().auth()
                .oauth2("cap_wrong")
                .contentType("application/json")
                .body(region)
                .post("/v1/regions")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        get("regions/97").statusCode(404);
        anyone().auth().oauth2("cap_wrong").get("/v1/regions").then().statusCode(401);
    }
}
