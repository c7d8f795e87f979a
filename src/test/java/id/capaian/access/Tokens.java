package id.capaian.access;

import static id.capaian.Door.anyone;

import id.capaian.Door;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Tokens of every role, and requests with them. */
final class Tokens {
    private Tokens() {}

    /** A new token that the administrator grants. */
    static String of(Role role, String opd) {
        return Door.post("tokens", content(role.toString(), opd))
                .statusCode(201)
                .extract()
                .path("token");
    }

    static Map<String, Object> content(String role, String opd) {
        return new HashMap<>(Map.of("name", "CMS " + opd, "role", role, "opd", opd));
    }

    static RequestSpecification with(String token) {
        return anyone().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static ValidatableResponse grant(String granter, Object content) {
        return with(granter).body(content).post("/v1/tokens").then();
    }
}
