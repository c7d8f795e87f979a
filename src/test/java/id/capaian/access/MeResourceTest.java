package id.capaian.access;

import static id.capaian.Door.admin;
import static id.capaian.Door.anyone;
import static id.capaian.access.Tokens.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeResourceTest {
    @ParameterizedTest
    @CsvSource({
        "EDITOR, draft-achievements",
        "PUBLISHER, draft-achievements publish-achievements write-figures",
        "MANAGER, draft-achievements grant-tokens publish-achievements write-figures"
    })
    void aTokenSaysWhoItIsAndWhatItMayDo(Role role, String permissions) {
        var world = new World();
        with(Tokens.of(role, world.opd))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("private"))
                .body("id", startsWith("token:"))
                .body("name", equalTo("CMS " + world.opd))
                .body("role", equalTo(role.toString()))
                .body("opd", equalTo(world.opd))
                .body("permissions", contains(permissions.split(" ")))
                .body("via", equalTo("token"))
                .body("expiresAt", nullValue());
    }

    @Test
    void anAdministratorMayDoEverythingForAll() {
        admin().get("/v1/me")
                .then()
                .body("role", equalTo("admin"))
                .body("opd", nullValue())
                .body(
                        "permissions",
                        contains(
                                "administer",
                                "draft-achievements",
                                "grant-tokens",
                                "publish-achievements",
                                "write-figures"));
    }

    @Test
    void thePublicIsNobody() {
        anyone().get("/v1/me").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        with("cap_x").get("/v1/me").then().statusCode(401);
        anyone().auth().preemptive().basic("a", "b").get("/v1/me").then().statusCode(401);
    }
}
