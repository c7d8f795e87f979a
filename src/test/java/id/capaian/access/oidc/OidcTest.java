package id.capaian.access.oidc;

import static id.capaian.Door.admin;
import static id.capaian.Door.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(OidcTest.WithIssuer.class)
class OidcTest {
    /** A service of its own that trusts an issuer. */
    public static final class WithIssuer implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OidcServer.class));
        }
    }

    /** Set by {@link OidcServer}. */
    Function<Map<String, Object>, String> issue = claims -> "";

    @ParameterizedTest
    @CsvSource({
        "editor, draft-achievements",
        "publisher, draft-achievements publish-achievements write-figures",
        "manager, draft-achievements grant-tokens publish-achievements write-figures"
    })
    void aRoleInAClaimPermitsWhatTheRoleOfATokenDoes(String role, String permissions) {
        var world = new World();
        with(token(Map.of("capaian_role", role, "instansi", world.opd, "name", "Siti Nuraéni")))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo("oidc:siti"))
                .body("name", equalTo("Siti Nuraéni"))
                .body("role", equalTo(role))
                .body("opd", equalTo(world.opd))
                .body("permissions", contains(permissions.split(" ")))
                .body("via", equalTo("oidc"))
                .body("expiresAt", notNullValue());
    }

    @Test
    void anAdministratorNeedsNoAgency() {
        with(token(Map.of("capaian_role", "admin", "instansi", "nowhere")))
                .get("/v1/me")
                .then()
                .body("role", equalTo("admin"))
                .body("opd", nullValue())
                .body("permissions", hasSize(5));
    }

    @Test
    void whoSignedInElsewhereWritesForItsOwnAgencyAndIsOnTheRecord() {
        var world = new World();
        var other = new World();
        var token = token(Map.of("capaian_role", "editor", "instansi", world.opd));
        String id = with(token)
                .body(world.achievement())
                .post("/v1/achievements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(author("achievements/" + id)).isEqualTo("oidc:siti");
        with(token).body(other.achievement()).post("/v1/achievements").then().statusCode(403);
        with(token)
                .header("If-Match", "*")
                .put("/v1/achievements/" + id + "/publication")
                .then()
                .statusCode(403);
        var foreign = other.draft(other.achievement());
        with(token).get("/v1/achievements/" + foreign).then().statusCode(404);
    }

    @Test
    void ofSeveralRolesTheOneThatPermitsMostCounts() {
        var world = new World();
        with(token(Map.of(
                        "capaian_role",
                        List.of("offline_access", "editor", "publisher"),
                        "instansi",
                        List.of(world.opd))))
                .get("/v1/me")
                .then()
                .body("role", equalTo("publisher"))
                .body("opd", equalTo(world.opd));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'capaian_role': 'boss', 'instansi': 'OWN'}",
                "{'capaian_role': 'EDITOR', 'instansi': 'OWN'}",
                "{'capaian_role': 7, 'instansi': 'OWN'}",
                "{'capaian_role': {'a': 'editor'}, 'instansi': 'OWN'}",
                "{'capaian_role': 'editor'}",
                "{'capaian_role': 'editor', 'instansi': 'nowhere'}",
                "{'capaian_role': 'editor', 'instansi': ''}",
                "{'capaian_role': 'editor', 'instansi': ['OWN', 'OWN']}",
                "{'capaian_role': 'editor', 'capaian_opd': 'OWN'}",
                "{'groups': ['administer', 'editor'], 'roles': ['administer'], 'scope': 'administer', 'instansi': 'OWN'}",
                "{'realm_access': {'roles': ['administer']}, 'instansi': 'OWN'}"
            })
    void withoutAKnownRoleAndAgencyNobodyMayMoreThanThePublic(String claims) throws Exception {
        var world = new World();
        var json = claims.replace('\'', '"').replace("OWN", world.opd);
        @SuppressWarnings("unchecked")
        Map<String, Object> read = new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, Map.class);
        var token = token(read);
        with(token)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("role", nullValue())
                .body("opd", nullValue())
                .body("permissions", empty());
        with(token).get("/v1/regions").then().statusCode(200);
        with(token).body(world.achievement()).post("/v1/achievements").then().statusCode(403);
        with(token).get("/v1/tokens").then().statusCode(403);
        var draft = world.draft(world.achievement());
        with(token).get("/v1/achievements/" + draft).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"aud, somewhere-else", "issuer, other"})
    void aTokenForOrFromSomebodyElseIsRefused(String claim, String value) {
        refused(token(Map.of("capaian_role", "admin", claim, value)));
    }

    /** Claims are read by the same strict reader of JSON as every body. */
    @ParameterizedTest
    @ValueSource(strings = {"<b>Siti</b>", "Siti\u0000", "Siti\uFFFD"})
    void aClaimThatIsNoSoundTextIsRefused(String name) {
        refused(token(Map.of("capaian_role", "admin", "name", name)));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(token(Map.of("capaian_role", "admin", "seconds", -5)));
    }

    @Test
    void aForgedTokenIsRefused() {
        var editor = token(Map.of("capaian_role", "editor")).split("\\.", -1);
        var admin = token(Map.of("capaian_role", "admin")).split("\\.", -1);
        refused(editor[0] + "." + admin[1] + "." + editor[2]);
        refused(encoded("{\"alg\":\"none\"}") + "." + admin[1] + ".");
        refused(encoded("{\"alg\":\"none\"}") + "." + admin[1] + "." + admin[2]);
        refused(encoded("{\"alg\":\"HS256\",\"kid\":\"banten\"}") + "." + admin[1] + "." + admin[2]);
        refused(encoded("{\"alg\":\"RS256\",\"kid\":\"unknown\"}") + "." + admin[1] + "." + admin[2]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a.b.c",
                "a.b.c.d",
                "e30.e30.e30",
                "eyJhbGciOiJSUzI1NiJ9.e30.e30",
                "eyJhbGciOiJSUzI1NiJ9.W10.AAAA",
                "eyJhbGciOiJSUzI1NiJ9.bnVsbA.AAAA",
                "bnVsbA.bnVsbA.bnVsbA",
                "W10.W10.W10",
                "----.----.----",
                "eyJhbGciOjF9.eyJleHAiOiJ4In0.AAAA",
                "eyJhbGciOiJSUzI1NiIsImtpZCI6ImJhbnRlbiJ9.eyJpc3MiOjF9.AAAA",
                "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.a.b",
                "cap_x.y.z",
                "opaque"
            })
    void garbageIsRefused(String token) {
        refused(token);
    }

    @Test
    void tokensOfThisServiceGoOnWorking() {
        admin().get("/v1/me").then().body("via", equalTo("token"));
        refused("cap_" + "0".repeat(64));
    }

    @Test
    void aManagerGrantsTokensToo() {
        var world = new World();
        with(token(Map.of("capaian_role", "manager", "instansi", world.opd)))
                .body(Map.of("name", "CMS", "role", "editor", "opd", world.opd))
                .post("/v1/tokens")
                .then()
                .statusCode(201);
        admin().get("/v1/tokens?opd=" + world.opd).then().body("items.name", hasItem("CMS"));
    }

    private static void refused(String token) {
        for (var address : List.of("/v1/me", "/v1/regions", "/v1/tokens")) {
            anyone().header("Authorization", "Bearer " + token)
                    .get(address)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    private String token(Map<String, Object> claims) {
        var all =
                new HashMap<String, Object>(Map.of("issuer", "banten", "sub", "siti", "aud", "capaian", "seconds", 60));
        all.putAll(claims);
        return issue.apply(all);
    }

    private static RequestSpecification with(String token) {
        return anyone().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String author(String path) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getEntityManager()
                        .createQuery("select e.author.id from Entry e where e.path = :path", String.class)
                        .setParameter("path", path)
                        .getSingleResult());
    }
}
