package id.capaian.access.oidc;

import static id.capaian.Door.admin;
import static id.capaian.Door.anyone;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** While the issuer cannot be reached, only those who come with its tokens notice. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(UnreachableIssuerTest.NobodyThere.class)
class UnreachableIssuerTest {
    /** Nothing listens on that port. */
    public static final class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("capaian.oidc.issuer", "http://localhost:1/banten");
        }
    }

    @Test
    void theServiceServes() {
        anyone().get("/v1/regions").then().statusCode(200);
        admin().get("/v1/me").then().statusCode(200);
        new World();
        anyone().get("/v1/me").then().statusCode(401);
        anyone().auth().oauth2("opaque").get("/v1/me").then().statusCode(401);
    }

    @Test
    void theIssuersTokensAreAskedToComeAgain() {
        anyone().auth()
                .oauth2("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.AAAA")
                .get("/v1/me")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", containsString("unavailable"))
                .body("status", equalTo(503));
    }
}
