package id.capaian.access;

import static id.capaian.Door.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each test comes from addresses of its own, as the limits outlive it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LimitsTest.Strict.class)
class LimitsTest {
    private static final String UNKNOWN = "cap_" + "0".repeat(64);

    @Inject
    Agencies agencies;

    @Inject
    Clock clock;

    /** So few that a test uses them up at once, behind a proxy on this computer. */
    public static final class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "capaian.limit.failed-logins", "4",
                    "capaian.limit.writes-per-token", "3",
                    "capaian.limit.writes-per-address", "6",
                    "capaian.trusted-proxies", "127.0.0.1,::1");
        }
    }

    @Test
    void whoTriesManyTokensIsToldToWaitWhileTheOfficeGoesOn() {
        var valid = token();
        for (var i = 0; i < 4; i++) {
            with(UNKNOWN, "203.0.113.1").get("/v1/regions").then().statusCode(401);
        }
        tooMany(with(UNKNOWN, "203.0.113.1").get("/v1/regions").then());
        tooMany(with("eyJhbGciOiJub25lIn0.e30.AAAA", "203.0.113.1")
                .get("/v1/me")
                .then());
        tooMany(with(UNKNOWN, "203.0.113.1").body("{}").post("/v1/regions").then());
        with(valid, "203.0.113.1").get("/v1/me").then().statusCode(200);
        with(valid, "203.0.113.1").body("{}").post("/v1/regions").then().statusCode(422);
        from("203.0.113.1").get("/v1/regions").then().statusCode(200);
        with(UNKNOWN, "203.0.113.2").get("/v1/regions").then().statusCode(401);
    }

    @Test
    void aTokenThatWritesTooOftenWaitsWherever() {
        var busy = token();
        for (var i = 0; i < 3; i++) {
            write(busy, "203.0.113.10").statusCode(422);
        }
        tooMany(write(busy, "203.0.113.11"));
        with(busy, "203.0.113.11").get("/v1/me").then().statusCode(200);
        write(token(), "203.0.113.11").statusCode(422);
    }

    @Test
    void anAddressThatWritesTooOftenWaitsWithWhateverToken() {
        for (var i = 0; i < 3; i++) {
            from("203.0.113.20").body("{}").post("/v1/regions").then().statusCode(401);
            write(token(), "203.0.113.20").statusCode(422);
        }
        tooMany(write(token(), "203.0.113.20"));
        tooMany(from("203.0.113.20").patch("/v1/nowhere").then());
        tooMany(from("203.0.113.20").put("/v1/regions/x").then());
        tooMany(from("203.0.113.20").delete("/v1/regions/x").then());
        from("203.0.113.20").get("/v1/regions").then().statusCode(200);
        write(token(), "203.0.113.21").statusCode(422);
    }

    @Test
    void whatAClientSaysOfItselfDoesNotCount() {
        for (var i = 0; i < 4; i++) {
            with(UNKNOWN, "198.51.100." + i + ", 203.0.113.30")
                    .get("/v1/me")
                    .then()
                    .statusCode(401);
        }
        tooMany(with(UNKNOWN, "198.51.100.9, 203.0.113.30").get("/v1/me").then());
    }

    private static void tooMany(ValidatableResponse answer) {
        var seconds = answer.statusCode(429)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/too-many-requests"))
                .body("status", equalTo(429))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(seconds)).isBetween(1, 21);
        answer.body("detail", containsString(seconds + " second"));
    }

    private static ValidatableResponse write(String token, String address) {
        return with(token, address).body("{}").post("/v1/regions").then();
    }

    private static RequestSpecification with(String token, String address) {
        return from(address).auth().oauth2(token);
    }

    private static RequestSpecification from(String address) {
        return anyone().header("X-Forwarded-For", address).contentType(ContentType.JSON);
    }

    /** Granted past the door, as that is limited. */
    private String token() {
        var secret = Token.secret();
        var content = new TokenContent("administrator", Role.ADMIN, null, null);
        QuarkusTransaction.requiringNew().run(() -> Token.grant(content, secret, agencies, clock.instant()));
        return secret;
    }
}
