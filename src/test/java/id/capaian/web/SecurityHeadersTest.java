package id.capaian.web;

import static id.capaian.Door.anyone;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityHeadersTest {
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @CsvSource({
        "/v1/regions, 200",
        "/v1/regions/none, 404",
        "/v1/regions?nope=1, 400",
        "/v1/me, 401",
        "/v1/openapi.yaml, 200",
        "/health/live, 200",
        "/health/ready, 200",
        "/demo/sample.png, 200",
        "/nowhere, 404",
        "/, 404",
        "/problemsx, 404"
    })
    void mostAnswersMayDoNothingInABrowser(String address, int status) {
        var answer = anyone().get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        isSafe(answer, NOTHING);
    }

    @Test
    void whatIsRefusedAtTheDoorIsNoException() {
        isSafe(anyone().body("{}").post("/v1/regions"), NOTHING);
        isSafe(
                anyone().contentType("application/json")
                        .body(new byte[1_048_577])
                        .post("/v1/regions"),
                NOTHING);
        isSafe(anyone().options("/v1/regions"), NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"/problems, 200", "/problems/not-found, 200", "/problems/none, 404"})
    void problemPagesMayHaveAStyle(String address, int status) {
        var answer = anyone().get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        isSafe(answer, NOTHING.replace("base-uri", "style-src 'unsafe-inline'; base-uri"));
    }

    @ParameterizedTest
    @CsvSource({"/docs, 302", "/docs/, 200", "/docs/swagger-ui-bundle.js, 200", "/docs/none, 404"})
    void theDocumentationMayRunItsOwnScripts(String address, int status) {
        var answer = anyone().redirects().follow(false).get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        isSafe(
                answer,
                NOTHING.replace(
                        "base-uri",
                        "script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                                + " font-src 'self'; connect-src 'self'; base-uri"));
    }

    private static void isSafe(Response answer, String policy) {
        has(answer, "Content-Security-Policy", policy);
        has(answer, "X-Content-Type-Options", "nosniff");
        has(answer, "X-Frame-Options", "DENY");
        has(answer, "Referrer-Policy", "no-referrer");
        has(answer, "Strict-Transport-Security", "max-age=31536000");
    }

    private static void has(Response answer, String header, String value) {
        assertThat(answer.headers().getValues(header)).as(header).containsExactly(value);
    }
}
