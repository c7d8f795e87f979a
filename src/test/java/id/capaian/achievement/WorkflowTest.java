package id.capaian.achievement;

import static id.capaian.Door.REASON;
import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editors write, publishers publish, and the public sees nothing in between. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkflowTest {
    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
    }

    @Test
    void anEditorWritesAndSubmitsAndAPublisherPublishes() {
        var id = draftByEditor();
        by("editor", "PUT", id + "/publication").statusCode(403);
        by("editor", "PUT", id + "/submission?reason=Mohon diterbitkan.")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("note", equalTo("Mohon diterbitkan."));
        get("achievements/" + id).statusCode(404);
        by("publisher", "PUT", id + "/publication").statusCode(200).body("status", equalTo("PUBLISHED"));
        get("achievements/" + id).statusCode(200).body("$", not(hasKey("note")));

        world.as("editor")
                .get("/v1/achievements/" + id + "/revisions")
                .then()
                .body("items.action", contains("PUBLISH", "SUBMIT", "CREATE"))
                .body("items.by.role", contains("publisher", "editor", "editor"))
                .body("items.by.name", contains("publisher " + world.opd, "editor " + world.opd, "editor " + world.opd))
                .body("items[1].reason", equalTo("Mohon diterbitkan."));
        get("achievements/" + id + "/revisions")
                .body("items.by.role", contains("publisher"))
                .body("items.by.opd", contains(world.opd))
                .body("items[0].by.name", nullValue());
    }

    @Test
    void whatIsSubmittedIsWholeAndThePublishersUntilItIsHandedBack() {
        var id = world.as("editor")
                .body(Map.of("opd", world.opd, "title", "Hampir"))
                .post("/v1/achievements")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        by("editor", "PUT", id + "/submission")
                .statusCode(422)
                .body("errors.pointer", contains("/summary", "/achievedOn", "/regions", "/evidence"));
        world.as("editor")
                .body(world.achievement())
                .put("/v1/achievements/" + id)
                .then()
                .statusCode(200);
        by("editor", "PUT", id + "/submission").statusCode(200);

        by("editor", "PUT", id + "/submission").statusCode(409);
        patch("editor", id, Map.of("place", "Sukanagara")).statusCode(409);
        by("editor", "DELETE", id).statusCode(409);
        patch("publisher", id, Map.of("place", "Sukanagara")).statusCode(200).body("status", equalTo("SUBMITTED"));

        by("publisher", "DELETE", id + "/submission").statusCode(400).body("errors[0].parameter", equalTo("reason"));
        by("publisher", "DELETE", id + "/submission?reason=Mohon fotonya ditambah.")
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("note", equalTo("Mohon fotonya ditambah."))
                .body("place", equalTo("Sukanagara"));
        by("publisher", "DELETE", id + "/submission?reason=Lagi").statusCode(409);
        patch("editor", id, Map.of("place", "Cibaliung")).statusCode(200);
    }

    @Test
    void whatAnEditorWritesOfSomethingPublishedWaits() {
        var id = world.published(world.achievement());
        patch("editor", id, Map.of("title", "Judul baru"))
                .statusCode(200)
                .body("title", equalTo("Jalan desa Sukanagara selesai"))
                .body("pendingRevision.status", equalTo("DRAFT"))
                .body("pendingRevision.content.title", equalTo("Judul baru"));
        patch("editor", id, Map.of("place", "Sukanagara"))
                .body("pendingRevision.content.title", equalTo("Judul baru"))
                .body("pendingRevision.content.place", equalTo("Sukanagara"));
        get("achievements/" + id)
                .body("title", equalTo("Jalan desa Sukanagara selesai"))
                .body("corrections", empty())
                .body("$", not(hasKey("pendingRevision")));
        get("achievements/" + id + "/revisions").body("items.action", contains("PUBLISH"));
        get("changes?types=ACHIEVEMENT&opd=" + world.opd).body("items.action", contains("PUBLISH"));

        by("editor", "PUT", id + "/submission").statusCode(200).body("pendingRevision.status", equalTo("SUBMITTED"));
        patch("editor", id, Map.of("place", "X")).statusCode(409);
        by("publisher", "PUT", id + "/publication").statusCode(400).body("errors[0].parameter", equalTo("reason"));
        by("publisher", "PUT", id + "/publication?reason=" + REASON)
                .statusCode(200)
                .body("title", equalTo("Judul baru"))
                .body("pendingRevision", nullValue());
        get("achievements/" + id)
                .body("title", equalTo("Judul baru"))
                .body("corrections.reason", contains(REASON))
                .body("corrections[0].fields", contains("place", "title"));
    }

    @Test
    void aCorrectionThatWaitsIsNeitherOverwrittenNorLost() {
        var id = world.published(world.achievement());
        patch("editor", id, Map.of("title", "Judul baru")).statusCode(200);
        world.as("publisher")
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "Judul lain"))
                .patch("/v1/achievements/" + id + "?reason=" + REASON)
                .then()
                .statusCode(409)
                .body("type", equalTo("http://localhost:8080/problems/pending-revision"));

        by("editor", "PUT", id + "/submission").statusCode(200);
        by("publisher", "DELETE", id + "/submission?reason=Judulnya terlalu pendek.")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("pendingRevision.status", equalTo("DRAFT"))
                .body("pendingRevision.note", equalTo("Judulnya terlalu pendek."));
        by("editor", "DELETE", id + "/pending-revision").statusCode(204);
        by("editor", "DELETE", id + "/pending-revision").statusCode(404);
        get("achievements/" + id).body("title", equalTo("Jalan desa Sukanagara selesai"));
        world.as("editor")
                .get("/v1/achievements/" + id + "/revisions")
                .then()
                .body("items.action", contains("DISCARD", "RETURN", "SUBMIT", "PROPOSE", "PUBLISH", "CREATE"))
                .body("items.public", contains(false, false, false, false, true, false));
    }

    @Test
    void aCorrectionIsAsSoundAsWhatItCorrects() {
        var id = world.published(world.achievement());
        patch("editor", id, Map.of("regions", List.of("X9")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/regions/0"));
        patch("editor", id, "{\"evidence\": null}").statusCode(200);
        by("editor", "PUT", id + "/submission").statusCode(422).body("errors[0].pointer", equalTo("/evidence"));
        by("publisher", "PUT", id + "/publication?reason=" + REASON).statusCode(422);
        get("achievements/" + id).body("evidence.size()", equalTo(1));
    }

    @Test
    void twoEditorsDoNotOverwriteOneAnother() {
        var id = world.published(world.achievement());
        var seen = world.as("editor")
                .get("/v1/achievements/" + id)
                .then()
                .extract()
                .header("ETag");
        patch("editor", id, Map.of("title", "Judul baru")).statusCode(200);
        world.as("publisher")
                .get("/v1/achievements/" + id)
                .then()
                .header("ETag", not(equalTo(seen)))
                .body("pendingRevision.content.title", equalTo("Judul baru"));
        Door.with(world.token("editor"))
                .header("If-Match", seen)
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "Judul lain"))
                .patch("/v1/achievements/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void withdrawingTakesTheWaitingCorrectionAlong() {
        var id = world.published(world.achievement());
        patch("editor", id, Map.of("title", "Judul baru")).statusCode(200);
        by("publisher", "DELETE", id + "/publication?reason=" + REASON).statusCode(204);
        get("achievements/" + id).statusCode(410);
        world.as("editor")
                .get("/v1/achievements/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo(REASON))
                .body("withdrawnAt", notNullValue())
                .body("pendingRevision", nullValue());
        patch("editor", id, Map.of("title", "X")).statusCode(409);
        by("publisher", "PUT", id + "/publication").statusCode(409);
    }

    @Test
    void thePublisherFindsWhatWasSubmitted() {
        var id = draftByEditor();
        by("editor", "PUT", id + "/submission").statusCode(200);
        var found = world.as("publisher").get("/v1/achievements?status=SUBMITTED");
        assertThat(found.<List<String>>path("items.id")).containsExactly(id);
        get("achievements?status=SUBMITTED&opd=" + world.opd).body("items", empty());
        new World()
                .as("manager")
                .get("/v1/achievements?status=SUBMITTED")
                .then()
                .body("items", empty());
    }

    private String draftByEditor() {
        return world.as("editor")
                .body(world.achievement())
                .post("/v1/achievements")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private ValidatableResponse by(String role, String method, String path) {
        return world.as(role).request(method, "/v1/achievements/" + path).then();
    }

    private ValidatableResponse patch(String role, String id, Object changes) {
        return world.as(role)
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch("/v1/achievements/" + id)
                .then();
    }
}
