package id.capaian.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.Door;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Uploads files and lets the imports run at once, as nothing runs by itself in tests. */
public final class Imports {
    private final RequestSpecification door;

    private Imports(RequestSpecification door) {
        this.door = door;
    }

    public static Imports by(String token) {
        return new Imports(Door.anyone().auth().oauth2(token));
    }

    public Response upload(String file, String query) {
        return upload(file.getBytes(StandardCharsets.UTF_8), query);
    }

    public Response upload(byte[] file, String query) {
        return given().multiPart("file", "tabel.csv", file).post("/v1/imports?" + query);
    }

    /** Uploads it, which must be accepted, runs it and says what has become of it. */
    public JsonPath run(String file, String query) {
        return run(file.getBytes(StandardCharsets.UTF_8), query);
    }

    public JsonPath run(byte[] file, String query) {
        var answer = upload(file, query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        runAll();
        return get(answer.path("id"), "");
    }

    public JsonPath get(String id, String part) {
        return given().get("/v1/imports/" + id + part)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The ids of those asked for. */
    public List<String> list(String query) {
        return given().get("/v1/imports?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public JsonPath undo(String id) {
        given().queryParam("reason", Door.REASON)
                .delete("/v1/imports/" + id)
                .then()
                .statusCode(202);
        runAll();
        return get(id, "");
    }

    /** Until nothing is queued. */
    public static void runAll() {
        Arc.container().instance(Runner.class).get().runAll();
    }

    private RequestSpecification given() {
        return RestAssured.given().spec(door);
    }
}
