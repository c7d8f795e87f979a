package id.capaian.web;

import static id.capaian.Door.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.web.problem.ProblemType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProblemPagesTest {
    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemHasAPageInBothLanguages(ProblemType type) {
        anyone().get("/problems/" + type.slug())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<section lang=\"id\">"))
                .body(containsString("<section lang=\"en\">"));
        anyone().get("/problems").then().body(containsString("/problems/" + type.slug()));
    }

    @Test
    void anUnknownProblemHasNone() {
        anyone().get("/problems/no-such").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aProblemSpeaksTheClientsLanguage() {
        RestAssured.given()
                .get("/v1/regions/none")
                .then()
                .statusCode(404)
                .body("title", equalTo("Tidak ditemukan"))
                .body("type", equalTo("http://localhost:8080/problems/not-found"))
                .body("instance", equalTo("/v1/regions/none"));
        RestAssured.given()
                .header("Accept-Language", "fr, en;q=0.5")
                .get("/v1/regions/none")
                .then()
                .body("title", equalTo("Not found"));
        RestAssured.given()
                .header("Accept-Language", "!!")
                .get("/v1/regions/none")
                .then()
                .body("title", equalTo("Tidak ditemukan"));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var indonesian = ResourceBundle.getBundle("messages", Locale.forLanguageTag("id"));
        var english = ResourceBundle.getBundle("messages", Locale.ENGLISH);
        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
    }
}
