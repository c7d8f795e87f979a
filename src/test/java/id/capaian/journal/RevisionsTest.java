package id.capaian.journal;

import static id.capaian.Door.REASON;
import static id.capaian.Door.admin;
import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was changed can be read: what, when, by which agency and why. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RevisionsTest {
    @Test
    void aFigureKeepsItsVintages() {
        var world = new World();
        var figure = "indicators/" + world.indicator + "/measurements/" + world.province + "/2025";
        for (var value : List.of(345.42, 347.7, 349.288)) {
            put(figure, Map.of("value", value));
        }
        get(figure + "/revisions")
                .statusCode(200)
                .body("page.total", equalTo(3))
                .body("items.revision", contains(3, 2, 1))
                .body("items.resource.value", contains(349.288f, 347.7f, 345.42f))
                .body("items.action", contains("UPDATE", "UPDATE", "CREATE"))
                .body("items.reason", contains(REASON, REASON, REASON))
                .body("items.fields", contains(List.of("value"), List.of("value"), List.of()))
                .body("items.by.role", everyItem(equalTo("admin")))
                .body("items.by.name", everyItem(nullValue()))
                .body("items.at", everyItem(matchesPattern("20.*Z")));
        get(figure + "/revisions?size=1").body("items.revision", contains(3)).body("page.next", not(nullValue()));
    }

    @Test
    void twoRevisionsAreComparedFieldByField() {
        var world = new World();
        var id = world.published(world.achievement());
        patch(
                        "achievements/" + id,
                        Map.of(
                                "place",
                                "Sukanagara",
                                "summary",
                                "Sudah diukur ulang.",
                                "evidence",
                                List.of(World.photo(), World.video())))
                .statusCode(200);
        get("achievements/" + id + "/revisions/3?compare=2")
                .statusCode(200)
                .body("comparison.with", equalTo(2))
                .body("comparison.differences.pointer", contains("/evidence/1", "/place", "/summary"))
                .body("comparison.differences[1].before", nullValue())
                .body("comparison.differences[1].after", equalTo("Sukanagara"))
                .body("comparison.differences[2].before", equalTo("Warga mencapai pasar dalam 15 menit."))
                .body("comparison.differences[2].after", equalTo("Sudah diukur ulang."));
        get("achievements/" + id + "/revisions/3?compare=3").body("comparison.differences", empty());
        get("achievements/" + id + "/revisions/3").body("comparison", nullValue());
    }

    @Test
    void theOldVersionStaysReadable() {
        var world = new World();
        var id = world.published(world.achievement());
        patch("achievements/" + id, Map.of("title", "Judul baru")).statusCode(200);
        get("achievements/" + id + "/revisions/2").body("resource.title", equalTo("Jalan desa Sukanagara selesai"));
        get("achievements/" + id + "/revisions/3").body("resource.title", equalTo("Judul baru"));
        get("achievements/" + id).body("title", equalTo("Judul baru"));
    }

    @Test
    void anAchievementShowsItsCorrections() {
        var world = new World();
        var id = world.published(world.achievement());
        get("achievements/" + id).body("corrections", empty());
        patch("achievements/" + id, Map.of("place", "Sukanagara")).statusCode(200);
        patch("achievements/" + id, Map.of("title", "Judul baru", "tags", List.of("jalan")))
                .statusCode(200)
                .body("corrections.fields", contains(List.of("place"), List.of("tags", "title")));
        get("achievements/" + id)
                .body("corrections.fields", contains(List.of("place"), List.of("tags", "title")))
                .body("corrections.reason", contains(REASON, REASON));
        get("achievements?opd=" + world.opd).body("items[0].corrections.size()", equalTo(2));
        get("achievements/" + id + "/revisions").body("items[0].resource.corrections.size()", equalTo(2));
    }

    @Test
    void everythingPublicIsChangedAndRemovedOnlyWithAReason() {
        var world = new World();
        world.measure("2024", 5);
        var target = "indicators/" + world.indicator + "/targets/" + world.province + "/2024/PK";
        put(target, Map.of("value", 4)).statusCode(201);
        var id = world.published(world.achievement());
        for (var path : List.of(
                "regions/" + world.city,
                "opds/" + world.opd,
                "programs/" + world.program,
                "indicators/" + world.indicator,
                "achievements/" + id)) {
            var name = path.startsWith("achievements") ? "title" : "name";
            for (var reason : List.of("", "?reason= ")) {
                admin().header("If-Match", "*")
                        .contentType("application/merge-patch+json")
                        .body(Map.of(name, "Lain"))
                        .patch("/v1/" + path + reason)
                        .then()
                        .statusCode(400)
                        .body("errors[0].code", equalTo("reason-required"));
            }
            get(path).body(name, not(equalTo("Lain")));
            get(path + "/revisions").statusCode(200);
        }
        for (var path :
                List.of("indicators/" + world.indicator + "/measurements/" + world.province + "/2024", target)) {
            admin().header("If-Match", "*")
                    .body(Map.of("value", 9))
                    .put("/v1/" + path)
                    .then()
                    .statusCode(400);
            admin().header("If-Match", "*")
                    .delete("/v1/" + path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("reason"));
            get(path).statusCode(200).body("value", not(equalTo(9)));
            get(path + "/revisions").body("page.total", equalTo(1));
        }
    }

    @Test
    void whatIsDeletedLeavesItsRevisions() {
        var world = new World();
        world.measure("2024", 5);
        var figure = "indicators/" + world.indicator + "/measurements/" + world.province + "/2024";
        delete(figure).statusCode(204);
        get(figure).statusCode(404);
        get(figure + "/revisions")
                .body("items.action", contains("DELETE", "CREATE"))
                .body("items[0].resource", nullValue())
                .body("items[0].reason", equalTo(REASON))
                .body("items[1].resource.value", equalTo(5));
        world.measure("2024", 6).statusCode(201);
        get(figure + "/revisions").body("items.revision", contains(3, 2, 1));
    }

    @Test
    void aPartOfTheWholeHasRevisionsOfItsOwn() {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("disaggregations", List.of("area")))
                .statusCode(200);
        world.measure("2024", 5);
        var figure = "indicators/" + world.indicator + "/measurements/" + world.province + "/2024";
        var part = admin().body(Map.of("value", 7))
                .put("/v1/" + figure + "?disaggregation=area:urban")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        admin().urlEncodingEnabled(false)
                .get(part)
                .then()
                .statusCode(200)
                .body("disaggregation", equalTo("area:urban"));
        get(figure + "/revisions?disaggregation=area:urban").body("items.resource.value", contains(7));
        get(figure + "/revisions").body("items.resource.value", contains(5));
    }

    @Test
    void whatWasNeverThereHasNoRevisions() {
        var world = new World();
        get("indicators/" + world.indicator + "/measurements/" + world.province + "/1999/revisions")
                .statusCode(404);
        get("opds/" + world.opd + "/revisions/2").statusCode(404);
        get("opds/" + world.opd + "/revisions/0").statusCode(404);
        get("opds/" + world.opd + "/revisions/x").statusCode(404);
        get("opds/" + world.opd + "/revisions/1?compare=2")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("compare"));
        get("opds/" + world.opd + "/revisions/1?compare=x").statusCode(400);
        get("achievements/" + world.draft(world.achievement()) + "/revisions").statusCode(404);
    }

    @Test
    void thePublicSeesOnlyWhatWasPublicAndOfTheWithdrawnOnlyThatItIs() {
        var world = new World();
        var id = world.draft(world.achievement());
        patch("achievements/" + id, Map.of("title", "Rahasia")).statusCode(200);
        patch("achievements/" + id, Map.of("title", "Terbuka")).statusCode(200);
        put("achievements/" + id + "/publication", "").statusCode(200);
        get("achievements/" + id + "/revisions")
                .body("items.action", contains("PUBLISH"))
                .body("items.public", contains(true));
        get("achievements/" + id + "/revisions/2").statusCode(404);
        get("achievements/" + id + "/revisions/4?compare=2").statusCode(400);
        admin().get("/v1/achievements/" + id + "/revisions")
                .then()
                .body("items.action", contains("PUBLISH", "UPDATE", "UPDATE", "CREATE"))
                .body("items.by.name", everyItem(equalTo("administrator")));
        delete("achievements/" + id + "/publication").statusCode(204);
        get("achievements/" + id + "/revisions").statusCode(410).body("reason", equalTo(REASON));
        get("achievements/" + id + "/revisions/4").statusCode(410);
        admin().get("/v1/achievements/" + id + "/revisions/4").then().statusCode(200);
    }
}
