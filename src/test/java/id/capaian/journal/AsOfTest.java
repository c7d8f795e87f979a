package id.capaian.journal;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.put;
import static id.capaian.Door.read;
import static id.capaian.journal.Cited.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was public at any data version can still be read, and cited. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AsOfTest {
    private static final String SERVICE = "http://localhost:8080";

    private World world;
    private String figure;

    @BeforeEach
    void begin() {
        world = new World();
        figure = "indicators/" + world.indicator + "/measurements/" + world.province + "/2025";
    }

    @Test
    void aFigureIsWhatItWasAtEachVersion() {
        var before = now();
        world.measure("2025", new BigDecimal("345.420"));
        var first = Cited.of(figure);
        world.measure("2025", 347.7);
        var second = Cited.of(figure);
        delete(figure).statusCode(204);
        var gone = now();
        world.measure("2025", new BigDecimal("1E+3"));
        var again = Cited.of(figure);

        get(figure + "?dataVersion=" + before).statusCode(404);
        List.of(first, second, again).forEach(Cited::assertStays);
        get(figure + "?dataVersion=" + gone).statusCode(404);
        assertThat(first.body()).contains("345.42,");
    }

    @Test
    void aPartOfTheWholeIsFoundTheSameWay() {
        patch("indicators/" + world.indicator, Map.of("disaggregations", List.of("area")))
                .statusCode(200);
        put(figure + "?disaggregation=area:urban", Map.of("value", 1)).statusCode(201);
        var urban = Cited.of(figure + "?disaggregation=area:urban");
        put(figure + "?disaggregation=area:urban", Map.of("value", 2)).statusCode(200);
        urban.assertStays();
        get(figure + "?dataVersion=" + now()).statusCode(404);
        get(figure + "?disaggregation=x:y&dataVersion=" + now()).statusCode(400);
    }

    @Test
    void anAchievementIsWhatItWas() {
        var achievement = world.achievement();
        achievement.put(
                "quantities",
                List.of(Map.of("label", "p", "value", new BigDecimal("1.30"), "unit", "km", "stage", "REALISED")));
        achievement.put("location", Map.of("lat", -6.25, "lon", 106.125));
        achievement.put("program", world.program);
        achievement.put("indicators", List.of(Map.of("indicator", world.indicator, "amount", 1.3)));
        achievement.put("tags", List.of("jalan"));
        achievement.put("evidence", List.of(World.photo(), World.video()));
        var before = now();
        var path = "achievements/" + world.published(achievement);
        var first = Cited.of(path);
        patch(path, Map.of("title", "Jalan desa selesai")).statusCode(200);
        var second = Cited.of(path);
        patch(path, Map.of("place", "Sukanagara")).statusCode(200);

        get(path + "?dataVersion=" + before).statusCode(404);
        first.assertStays();
        second.assertStays();
        get(second.frozen()).body("corrections.fields", contains(List.of("title")));
        get("achievements/" + Door.get(path).extract().path("slug") + "?dataVersion=" + first.version())
                .body("title", equalTo("Jalan desa Sukanagara selesai"));
    }

    @Test
    void whatIsWithdrawnIsTakenBackAtEveryVersion() {
        var path = "achievements/" + world.published(world.achievement());
        var cited = Cited.of(path);
        delete(path + "/publication").statusCode(204);
        get(cited.frozen()).statusCode(410).body("type", equalTo(SERVICE + "/problems/withdrawn"));
        get(cited.frozen()).body("reason", equalTo(Door.REASON));
    }

    @Test
    void aDraftIsNeverSeen() {
        var draft = "achievements/" + world.draft(world.achievement());
        get(draft + "?dataVersion=" + now()).statusCode(404);
        world.as("publisher")
                .get("/v1/" + draft + "?dataVersion=" + now())
                .then()
                .statusCode(404);
        put(draft + "/publication", "").statusCode(200);
        var shown = Cited.of(draft);
        world.as("editor").body(Map.of("title", "Usulan")).patch("/v1/" + draft);
        shown.assertStays();
        get(draft + "?dataVersion=" + now()).body("title", equalTo("Jalan desa Sukanagara selesai"));
    }

    @ParameterizedTest
    @CsvSource({
        "x, integer",
        "-1, data-version",
        "999999999, data-version",
        "1.5, integer",
        "99999999999999999999, integer"
    })
    void aVersionThatIsNoneIsRefused(String version, String code) {
        world.measure("2025", 1);
        var path = "achievements/" + world.published(world.achievement());
        for (var address : List.of(figure, path)) {
            get(address + "?dataVersion=" + version)
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("dataVersion"))
                    .body("errors[0].code", equalTo(code));
        }
    }

    @Test
    void aVersionStillToComeIsToldWhichIsThePresent() {
        world.measure("2025", 1);
        var ahead = Long.parseLong(now()) + 1;
        assertThat(read(figure + "?dataVersion=" + ahead).<String>path("errors[0].message"))
                .contains(Long.toString(ahead - 1));
    }

    @Test
    void whereThereIsNoPastItCannotBeAskedFor() {
        for (var address : List.of("opds", "indicators/" + world.indicator, "changes")) {
            get(address + "?dataVersion=1").statusCode(400).body("errors[0].code", equalTo("unknown-parameter"));
        }
        put(figure + "?dataVersion=1", Map.of("value", 1)).statusCode(400);
    }

    @Test
    void everyAnswerSaysWhereItStays() {
        world.measure("2025", 1);
        for (var address : List.of(
                figure,
                figure.replaceFirst("/[^/]*/2025", "?year=2025"),
                "achievements/" + world.published(world.achievement()),
                "achievements?opd=" + world.opd,
                "indicators/" + world.indicator + "/trend?region=" + world.province)) {
            var live = read(address);
            var cited = new Cited(address, live.asString(), live.header("Data-Version"));
            var memento = "<" + SERVICE + "/v1/" + cited.frozen() + ">; rel=\"memento\"";
            assertThat(links(live)).containsExactly(memento);
            assertThat(live.header("Memento-Datetime")).isNull();
            var frozen = read(cited.frozen());
            assertThat(links(frozen))
                    .containsExactly(memento, "<" + SERVICE + "/v1/" + address + ">; rel=\"original\"");
            assertThat(frozen.header("Memento-Datetime")).matches("\\w{3}, \\d\\d \\w{3} \\d{4} [0-9:]{8} GMT");
        }
        assertThat(links(read(figure + "?dataVersion=0"))).isEmpty();
        assertThat(links(read("opds/" + world.opd))).isEmpty();
    }

    @Test
    void parametersStayWhereTheyWere() {
        patch("indicators/" + world.indicator, Map.of("disaggregations", List.of("area")));
        put(figure + "?disaggregation=area:urban", Map.of("value", 1)).statusCode(201);
        var frozen = read(figure + "?dataVersion=" + now() + "&disaggregation=area:urban");
        assertThat(links(frozen))
                .contains("<" + SERVICE + "/v1/" + figure + "?disaggregation=area%3Aurban>; rel=\"original\"");
    }

    /** A draft has no past that everyone could read. */
    @Test
    void whatIsReadWithATokenIsNotCited() {
        var draft = "achievements/" + world.draft(world.achievement());
        assertThat(links(world.as("editor").get("/v1/" + draft))).isEmpty();
    }

    /** As it may be withdrawn at any time. */
    @Test
    void aFrozenAnswerIsAskedForAgainBeforeItIsShownAgain() {
        world.measure("2025", 1);
        get(figure + "?dataVersion=" + now())
                .statusCode(200)
                .header("Cache-Control", "public, max-age=0, must-revalidate")
                .header("ETag", nullValue());
    }

    private static List<String> links(Response answer) {
        return answer.headers().getValues("Link");
    }
}
