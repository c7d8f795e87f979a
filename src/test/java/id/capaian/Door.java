package id.capaian;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** The tiny verbs with which tests stand at the service's door. */
public final class Door {
    /** Why tests change what is public. */
    public static final String REASON = "Diukur ulang.";

    private Door() {}

    /** Anyone. */
    public static RequestSpecification anyone() {
        return given().header("Accept-Language", "en");
    }

    /** The administrator of the first start. */
    public static RequestSpecification admin() {
        return with(adminToken());
    }

    public static RequestSpecification with(String token) {
        return anyone().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static ValidatableResponse get(String path, Object... values) {
        return anyone().get("/v1/" + path, values).then();
    }

    public static ValidatableResponse post(String path, Object body) {
        return admin().body(body).post("/v1/" + path).then();
    }

    /** Replaces whatever version is there, for some reason. */
    public static ValidatableResponse put(String path, Object body) {
        return amendment().body(body).put("/v1/" + path).then();
    }

    public static ValidatableResponse patch(String path, Object body) {
        return amendment()
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/v1/" + path)
                .then();
    }

    public static ValidatableResponse delete(String path) {
        return amendment().delete("/v1/" + path).then();
    }

    private static RequestSpecification amendment() {
        return admin().header("If-Match", "*").queryParam("reason", REASON);
    }

    public static Response read(String path) {
        return anyone().get("/v1/" + path);
    }

    public static String adminToken() {
        var directory = ConfigProvider.getConfig().getValue("capaian.data-directory", String.class);
        try {
            return Files.readString(Path.of(directory, "admin-token")).strip();
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
