package id.capaian.access;

import static id.capaian.Door.admin;
import static id.capaian.Door.adminToken;
import static id.capaian.Door.anyone;
import static id.capaian.Door.delete;
import static id.capaian.Door.post;
import static id.capaian.access.Tokens.content;
import static id.capaian.access.Tokens.grant;
import static id.capaian.access.Tokens.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenResourceTest {
    @Inject
    Clock clock;

    @Test
    void aTokenIsShownOnceAndOpensWhatItsRolePermits() {
        var world = new World();
        var granted = post("tokens", content("editor", world.opd))
                .statusCode(201)
                .header("Location", containsString("/v1/tokens/"))
                .header("ETag", equalTo("\"0\""))
                .body("token", matchesPattern("cap_[0-9a-f]{64}"))
                .extract();
        String id = granted.path("id");
        admin().get("/v1/tokens/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("CMS " + world.opd))
                .body("role", equalTo("editor"))
                .body("opd", equalTo(world.opd))
                .body("createdAt", notNullValue())
                .body("token", nullValue())
                .body("hash", nullValue())
                .body("lastUsedAt", nullValue());
        with(granted.path("token"))
                .body(world.achievement())
                .post("/v1/achievements")
                .then()
                .statusCode(201);
    }

    @Test
    void aRevokedTokenOpensNothingFromThenOn() {
        var world = new World();
        var granted = post("tokens", content("editor", world.opd)).extract();
        String id = granted.path("id");
        String token = granted.path("token");
        with(token).get("/v1/me").then().statusCode(200);

        admin().delete("/v1/tokens/" + id).then().statusCode(428);
        admin().header("If-Match", "\"7\"").delete("/v1/tokens/" + id).then().statusCode(412);
        with(token).get("/v1/me").then().statusCode(200);
        admin().header("If-Match", "\"0\"").delete("/v1/tokens/" + id).then().statusCode(204);

        with(token).get("/v1/me").then().statusCode(401);
        with(token).get("/v1/regions").then().statusCode(401);
        admin().get("/v1/tokens/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("revokedAt", notNullValue());
        delete("tokens/" + id).statusCode(204);
        admin().get("/v1/tokens/" + id).then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void anExpiredTokenOpensNothing() {
        var world = new World();
        var content = content("editor", world.opd);
        content.put("expiresAt", "2199-01-01T00:00:00+07:00");
        var granted = post("tokens", content).statusCode(201).extract();
        assertThat(granted.<String>path("expiresAt")).isEqualTo("2198-12-31T17:00:00Z");
        with(granted.path("token")).get("/v1/me").then().body("expiresAt", equalTo("2198-12-31T17:00:00Z"));

        set("expires_at", granted.path("id"), clock.instant());
        with(granted.path("token")).get("/v1/me").then().statusCode(401);
        admin().get("/v1/tokens?active=false&opd=" + world.opd).then().body("items", hasItem(notNullValue()));
        admin().get("/v1/tokens?active=true&opd=" + world.opd).then().body("page.total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, OWN, , /opd, admin-without-opd",
        "editor, , , /opd, required",
        "editor, nowhere, , /opd, unknown-reference",
        "editor, Not A Slug, , /opd, slug",
        "publisher, OWN, 2020-01-01T00:00:00Z, /expiresAt, not-in-future"
    })
    void aGrantThatMakesNoSenseIsRefused(String role, String opd, String expiresAt, String pointer, String code) {
        var world = new World();
        var content = content(role, "");
        content.put("opd", "OWN".equals(opd) ? world.opd : opd);
        content.put("expiresAt", expiresAt);
        post("tokens", content)
                .statusCode(422)
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void anUnknownRoleIsAnsweredWithThoseThatExist() {
        post("tokens", content("EDITOR", "a"))
                .statusCode(400)
                .body("errors[0].message", containsString("editor, publisher, manager, admin"));
        admin().get("/v1/tokens?role=boss")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("editor, publisher, manager, admin"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "PUBLISHER", "MANAGER"})
    void aManagerGrantsEveryRoleOfItsOwnAgency(Role role) {
        var world = new World();
        var manager = Tokens.of(Role.MANAGER, world.opd);
        String token = grant(manager, content(role.toString(), world.opd))
                .statusCode(201)
                .extract()
                .path("token");
        with(token).get("/v1/me").then().body("role", equalTo(role.toString())).body("opd", equalTo(world.opd));
    }

    @Test
    void aManagerGrantsNothingElsewhereAndNoAdministrator() {
        var world = new World();
        var other = new World();
        var manager = Tokens.of(Role.MANAGER, world.opd);
        grant(manager, content("editor", other.opd))
                .statusCode(403)
                .body("errors[0].pointer", equalTo("/opd"))
                .body("errors[0].code", equalTo("foreign-opd"));
        grant(manager, Map.of("name", "Saya", "role", "admin"))
                .statusCode(403)
                .body("errors[0].code", equalTo("admin-only"));
        grant(manager, Map.of("name", "Saya", "role", "editor")).statusCode(422);
        admin().get("/v1/tokens?opd=" + other.opd).then().body("page.total", equalTo(0));
    }

    @Test
    void aManagerSeesAndRevokesOnlyItsOwnAgencysTokens() {
        var world = new World();
        var other = new World();
        var manager = Tokens.of(Role.MANAGER, world.opd);
        String foreign = post("tokens", content("editor", other.opd)).extract().path("id");
        String own = post("tokens", content("editor", world.opd)).extract().path("id");

        with(manager)
                .get("/v1/tokens?sort=id")
                .then()
                .body("page.total", equalTo(2))
                .body("items.opd", everyItem(equalTo(world.opd)));
        with(manager).get("/v1/tokens?opd=" + other.opd).then().body("page.total", equalTo(0));
        with(manager).get("/v1/tokens/" + foreign).then().statusCode(404);
        with(manager)
                .header("If-Match", "*")
                .delete("/v1/tokens/" + foreign)
                .then()
                .statusCode(404);
        String administrator = admin().get("/v1/tokens?role=admin").path("items[0].id");
        with(manager).get("/v1/tokens/" + administrator).then().statusCode(404);
        with(manager).header("If-Match", "*").delete("/v1/tokens/" + own).then().statusCode(204);
        admin().get("/v1/tokens/" + foreign).then().body("revokedAt", nullValue());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "PUBLISHER"})
    void whoMayNotGrantSeesNoTokens(Role role) {
        var world = new World();
        var token = Tokens.of(role, world.opd);
        with(token).get("/v1/tokens").then().statusCode(403);
        with(token).get("/v1/tokens/x").then().statusCode(403);
        grant(token, content("editor", world.opd)).statusCode(403);
        with(token).header("If-Match", "*").delete("/v1/tokens/x").then().statusCode(403);
        anyone().get("/v1/tokens").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", "%20", "'"})
    void anIdThatNothingHasIsNotFound(String id) {
        admin().urlEncodingEnabled(false).get("/v1/tokens/" + id).then().statusCode(404);
    }

    @Test
    void theListIsFilteredOrderedAndPaged() {
        var world = new World();
        for (var role : List.of("manager", "editor", "publisher")) {
            var content = content(role, world.opd);
            content.put("name", role);
            post("tokens", content).statusCode(201);
        }
        var list = "/v1/tokens?opd=" + world.opd;
        admin().get(list + "&sort=name").then().body("items.role", contains("editor", "manager", "publisher"));
        admin().get(list).then().body("items.role", contains("publisher", "editor", "manager"));
        admin().get(list + "&role=manager").then().body("items.name", contains("manager"));
        admin().get(list + ",none&role=manager,editor&sort=name")
                .then()
                .body("items.name", contains("editor", "manager"));
        for (var sort : List.of("createdAt", "id", "name", "-name")) {
            var first = admin().get(list + "&size=2&sort=" + sort)
                    .then()
                    .body("page.total", equalTo(3))
                    .extract();
            admin().get(list + "&size=2&sort=" + sort + "&after=" + first.path("page.next"))
                    .then()
                    .body("items.size()", equalTo(1))
                    .body("items.id", not(hasItem(first.<String>path("items[1].id"))));
        }
    }

    @Test
    void theLastUseIsKeptOnceAMinuteAndIsNoChange() {
        var world = new World();
        var granted = post("tokens", content("editor", world.opd)).extract();
        String id = granted.path("id");
        with(granted.path("token")).get("/v1/regions").then().statusCode(200);
        var first = lastUse(id);
        with(granted.path("token")).get("/v1/regions").then().statusCode(200);
        assertThat(lastUse(id)).isEqualTo(first).isAfter(clock.instant().minusSeconds(60));

        set("last_used_at", id, first.minus(61, ChronoUnit.SECONDS));
        with(granted.path("token")).get("/v1/regions").then().statusCode(200);
        assertThat(lastUse(id)).isAfterOrEqualTo(first);
        admin().header("If-Match", "\"0\"").delete("/v1/tokens/" + id).then().statusCode(204);
        assertThat(lastUse(id)).isAfterOrEqualTo(first);
    }

    @Test
    void anAgencyWithValidTokensIsNotDeletedAndOneWithDeadOnesIs() {
        var world = new World();
        var opd = world.opd + "-baru";
        post("opds", Map.of("code", opd, "name", "Dinas Baru", "type", "DINAS", "region", world.province));
        var granted = post("tokens", content("editor", opd)).extract();
        delete("opds/" + opd)
                .statusCode(409)
                .body("type", containsString("in-use"))
                .body("detail", containsString("1 token (CMS " + opd + ")"));
        delete("tokens/" + granted.path("id")).statusCode(204);
        delete("opds/" + opd).statusCode(204);
        admin().get("/v1/tokens/" + granted.path("id")).then().statusCode(404);
        with(granted.path("token")).get("/v1/me").then().statusCode(401);
    }

    @Test
    void grantsAndRevocationsAreOnTheRecordWithoutTheToken() {
        var world = new World();
        var manager = Tokens.of(Role.MANAGER, world.opd);
        var granted = grant(manager, content("editor", world.opd)).extract();
        String id = granted.path("id");
        with(manager)
                .header("If-Match", "*")
                .queryParam("reason", "Pegawai pindah.")
                .delete("/v1/tokens/" + id)
                .then()
                .statusCode(204);

        var entries = entries("tokens/" + id);
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0)).containsSubsequence("CREATE", "TOKEN", world.opd, "false", "manager");
        assertThat(entries.get(1))
                .containsSubsequence("WITHDRAW", "TOKEN", world.opd, "false", "manager")
                .anyMatch(value -> value.contains("Pegawai pindah."))
                .anyMatch(value -> value.contains("revokedAt"));
        var hash = column("hash", id);
        assertThat(hash).hasSize(64);
        assertThat(entries.toString())
                .contains("CMS " + world.opd)
                .doesNotContain(hash)
                .doesNotContain(granted.<String>path("token"));
    }

    @Test
    void theFirstTokenIsOnTheRecordToo() {
        String id = with(adminToken()).get("/v1/me").path("id");
        assertThat(entries("tokens/" + id.replace("token:", ""))).hasSize(1);
    }

    private static Instant lastUse(String id) {
        return Instant.parse(admin().get("/v1/tokens/" + id).path("lastUsedAt"));
    }

    private static void set(String column, String id, Instant value) {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getEntityManager()
                        .createNativeQuery("update token set " + column + " = :value where id = :id")
                        .setParameter("value", value)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }

    private static String column(String column, String id) {
        return QuarkusTransaction.requiringNew().call(() -> (String) Panache.getEntityManager()
                .createNativeQuery("select " + column + " from token where id = :id")
                .setParameter("id", UUID.fromString(id))
                .getSingleResult());
    }

    private static List<List<String>> entries(String path) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getEntityManager()
                        .createQuery(
                                "select e.action, e.type, e.opd, e.isPublic, e.author.role, e.author.name, e.reason,"
                                        + " e.snapshot from Entry e where e.path = :path order by e.seq",
                                Object[].class)
                        .setParameter("path", path)
                        .getResultStream()
                        .map(row -> java.util.Arrays.stream(row)
                                .map(String::valueOf)
                                .toList())
                        .toList());
    }
}
