package id.capaian.opd;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpdResourceTest {
    @Test
    void everythingThatIsWrittenIsReadBack() {
        var world = new World();
        var code = world.opd + "-lama";
        var whole = new HashMap<String, Object>(Map.of(
                "code", code,
                "name", "Dinas Bina Marga",
                "acronym", "DBM",
                "type", "DINAS",
                "officialCode", "1.03",
                "officialCodeFrom", "2017-01-01",
                "officialCodeTo", "2020-12-31",
                "website", "https://dbm.example.org",
                "region", world.province,
                "description", "Merawat jalan."));
        whole.put("activeFrom", "2009-01-01");
        whole.put("activeTo", "2016-12-31");
        whole.put("successor", world.opd);
        post("opds", whole).statusCode(201).header("Location", containsString("/v1/opds/" + code));

        var read = get("opds/" + code).statusCode(200);
        whole.forEach((name, value) -> read.body(name, equalTo(value)));
        put("opds/" + code, Map.of("code", code, "name", "Baru", "type", "BADAN", "region", world.city))
                .statusCode(200)
                .body("type", equalTo("BADAN"))
                .body("successor", nullValue());
    }

    @Test
    void filtersFindWhatTheyName() {
        var world = new World();
        var closed = Map.of(
                "code",
                world.opd + "-x",
                "name",
                "Lama",
                "type",
                "RSUD",
                "region",
                world.city,
                "activeTo",
                "2016-12-31");
        post("opds", closed).statusCode(201);

        get("opds?region=" + world.province).body("items.code", contains(world.opd, world.opd + "-x"));
        get("opds?region=" + world.city).body("items.code", contains(world.opd + "-x"));
        get("opds?type=RSUD&region=" + world.province).body("items.code", contains(world.opd + "-x"));
        get("opds?active=true&region=" + world.province).body("items.code", contains(world.opd));
        get("opds?active=false&region=" + world.province).body("items.code", contains(world.opd + "-x"));
        get("opds?sort=-code&region=" + world.province).body("items.code", contains(world.opd + "-x", world.opd));
    }

    @Test
    void anAgencyWithProgramsIsNotDeleted() {
        var world = new World();
        delete("opds/" + world.opd)
                .statusCode(409)
                .body("detail", containsString("1 program"))
                .body("detail", containsString("1 indicator"));
        get("opds/" + world.opd).statusCode(200);
    }

    @Test
    void faultsAreNamedWhereTheyAre() {
        var world = new World();
        patch("opds/" + world.opd, Map.of("successor", world.opd))
                .statusCode(422)
                .body("errors[0].code", equalTo("cycle"));
        patch("opds/" + world.opd, Map.of("website", "http://dinas.example.org"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/website"))
                .body("errors[0].code", equalTo("url-not-https"));
        patch("opds/" + world.opd, Map.of("activeFrom", "2020-01-01", "activeTo", "2019-01-01"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/activeTo"));
        patch("opds/" + world.opd, Map.of("region", "X0"))
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-reference"));
        post("opds", Map.of("code", world.opd, "name", "A", "type", "DINAS", "region", world.city))
                .statusCode(409)
                .body("type", containsString("already-exists"));
        post("opds", Map.of("code", "Huruf Besar", "name", " ", "type", "DINAS", "region", world.city))
                .statusCode(422)
                .body("errors.code", contains("slug", "required"));
        post("opds", Map.of("code", "a", "name", "A", "type", "PUSKESMAS", "region", world.city))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/type"))
                .body("errors[0].code", equalTo("unknown-word"));
    }
}
