package id.capaian.search;

import static id.capaian.Door.anyone;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search finds, shows and suggests. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchTest {
    private World world;

    @Inject
    Indexing indexing;

    @Inject
    EntityManager entities;

    @BeforeEach
    void prepare() {
        world = new World();
    }

    private String published(String title, Map<String, Object> more) {
        var achievement = world.achievement();
        achievement.put("title", title);
        achievement.putAll(more);
        return world.published(achievement);
    }

    private ValidatableResponse search(String q) {
        return anyone().queryParam("q", q)
                .queryParam("opd", world.opd)
                .get("/v1/search")
                .then();
    }

    @Test
    void allTypesAreRankedTogether() {
        put("programs/" + world.program, Map.of("code", world.program, "opd", world.opd, "name", "Irigasi lestari"))
                .statusCode(200);
        var indicator = world.indicator(world.indicator);
        indicator.put("definition", "Panjang saluran irigasi");
        put("indicators/" + world.indicator, indicator).statusCode(200);
        var old = published("Irigasi Cidurian", Map.of("achievedOn", "2020-03-01"));
        var text = published("Sawah baru", Map.of("summary", "Air irigasi mengalir.", "achievedOn", "2025-03-01"));
        patch("opds/" + world.opd, Map.of("name", "Dinas Irigasi")).statusCode(200);
        search("irigasi")
                .statusCode(200)
                .body("query", equalTo("irigasi"))
                .body("didYouMean", nullValue())
                .body("items.key", contains(world.program, world.opd, old, world.indicator, text))
                .body("items.relevance", contains(1, 1, 1, 3, 3))
                .body("items.type", contains("PROGRAM", "OPD", "ACHIEVEMENT", "INDICATOR", "ACHIEVEMENT"))
                .body("items[2].href", equalTo("/v1/achievements/" + old))
                .body("items[2].date", equalTo("2020-03-01"))
                .body("items.opd", contains(world.opd, world.opd, world.opd, world.opd, world.opd))
                .body("counts.type", contains("ACHIEVEMENT", "PROGRAM", "INDICATOR", "OPD"))
                .body("counts.total", contains(2, 1, 1, 1))
                .body("counts.more", contains(false, false, false, false));
        anyone().get("/v1/search?q=irigasi&size=1&types=INDICATOR,ACHIEVEMENT&opd=" + world.opd)
                .then()
                .body("items.key", contains(old))
                .body("counts.total", contains(2, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Memperbaiki jalan Cibaliung, perbaikan jal, 'Memperbaiki jalan'",
        "😀 Jalan Raya, jalan, Jalan",
        "Pasar CAFÉ, cafe, CAFÉ"
    })
    void rangesCutOutTheWords(String title, String q, String marked) {
        published(title, Map.of());
        var highlight = search(q).extract().jsonPath();
        String text = highlight.get("items[0].title.text");
        var starts = highlight.getList("items[0].title.ranges.start", Integer.class);
        var ends = highlight.getList("items[0].title.ranges.end", Integer.class);
        assertThat(text).isEqualTo(title);
        assertThat(IntStream.range(0, starts.size()).mapToObj(i -> text.substring(starts.get(i), ends.get(i))))
                .containsExactly(marked.split(" "));
    }

    @Test
    void aSnippetStandsAroundTheFirstWord() {
        var before = "Kata pembuka yang panjang sekali. ".repeat(20);
        published("Gedung", Map.of("summary", "Ringkas.", "body", before + "Lalu waduk Karian terisi.\n" + before));
        var snippet = search("waduk").extract().jsonPath();
        String text = snippet.get("items[0].snippet.text");
        assertThat(snippet.<String>get("items[0].snippet.field")).isEqualTo("body");
        assertThat(text).contains("Lalu waduk Karian").hasSizeBetween(100, 200).doesNotStartWith(" ");
        int start = snippet.get("items[0].snippet.ranges[0].start");
        int end = snippet.get("items[0].snippet.ranges[0].end");
        assertThat(text.substring(start, end)).isEqualTo("waduk");
    }

    @Test
    void withoutAWordInItsTextsTheFirstIsShown() {
        published("Jembatan gantung", Map.of("summary", "Warga menyeberang."));
        search("jembatan")
                .body("items[0].snippet.field", equalTo("summary"))
                .body("items[0].snippet.text", equalTo("Warga menyeberang."))
                .body("items[0].snippet.ranges", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "perbaikan jmbatan, perbaikan jembatan",
        "jembatna, jembatan",
        "kembatan, jembatan",
        "jenbattan, jembatan",
        "gantunk, gantung",
        "perbakan jembatan, perbaikan jembatan"
    })
    void aMisspeltWordIsReplacedByTheNearest(String q, String meant) {
        published("Perbaikan jembatan gantung", Map.of());
        search(q)
                .statusCode(200)
                .body("query", equalTo(q))
                .body("didYouMean", equalTo(meant))
                .body("counts[0].total", equalTo(1))
                .body("items[0].title.ranges.size()", equalTo(meant.split(" ").length));
    }

    @Test
    void onlyWordsThatFindSomethingPublicAreSuggested() {
        var secret = world.achievement();
        secret.put("title", "Rahasiaku");
        world.draft(secret);
        for (var q : List.of("rahasiaku", "rahasiakk", "rahasaku")) {
            search(q).body("didYouMean", nullValue()).body("items", empty());
        }
    }

    @Test
    void draftsAndWhatIsWithdrawnAreNeverFound() {
        var id = published("Embung Cikoncang", Map.of());
        search("embung").body("items.key", contains(id));
        Door.delete("achievements/" + id + "/publication");
        search("embung").body("items", empty()).body("counts.total", contains(0, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", ":*", "%", "_", "😀", "\u0301", "!?", "  "})
    void withoutAWordNothingIsLookedFor(String q) {
        search(q).statusCode(400).body("errors[0].code", equalTo("search-without-words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:*",
                "a & b | !c <-> d",
                "a%",
                "😀 jalan",
                "a') or 1=1 --",
                "زقاق",
                "道路",
                "½",
                "ﬃ",
                "zz",
                "zzzzzzz",
                "z",
                "9",
                "a b c d e f g h i j k l",
                ":q0 ?1",
                "yang di",
                "İstanbul",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳𝒳"
            })
    void anyWordsCanBeLookedFor(String q) {
        assertThat(search(q).extract().statusCode()).isIn(200, 400);
    }

    @Test
    void whatIsNotSaidOrTooMuchIsRefused() {
        anyone().get("/v1/search").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
        search("a".repeat(201)).statusCode(400).body("errors[0].code", equalTo("search-too-long"));
        search("jalan ".repeat(13)).statusCode(400).body("errors[0].code", equalTo("search-too-long"));
        assertThat(search("jalan ".repeat(1700)).extract().statusCode()).isIn(400, 414);
        anyone().urlEncodingEnabled(false)
                .get("/v1/search?q=%ED%A0%80")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(500));
        anyone().get("/v1/search?q=jalan&types=REGION")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-word"));
    }

    @Test
    void whatHasNoWordsYetIsGivenThem() {
        var id = published("Turap Cisadane", Map.of());
        var version = Door.read("achievements/" + id).header("ETag");
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("achievement", "program", "indicator", "opd")) {
                entities.createNativeQuery("delete from " + table + "_term").executeUpdate();
            }
            entities.createNativeQuery("delete from search_word").executeUpdate();
        });
        search("turap").body("items", empty());
        indexing.indexAll();
        indexing.indexAll();
        search("turap").body("items.key", contains(id));
        search(world.opd).body("counts[3].total", equalTo(1));
        assertThat(Door.read("achievements/" + id).header("ETag")).isEqualTo(version);
        patch("achievements/" + id, Map.of("title", "Turap Ciliwung")).statusCode(200);
        search("ciliwung").body("items.key", contains(id));
        post("opds", Map.of("code", "t-" + world.opd, "name", "Turap", "type", "DINAS", "region", world.province))
                .statusCode(201);
    }
}
