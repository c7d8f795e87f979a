package id.capaian.web.search;

import static id.capaian.Door.anyone;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code q} finds in lists. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListSearchTest {
    private World world;

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
                .get("/v1/achievements")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "perbaikan jalan,1",
        "JALÁN diperbaiki,1",
        "memperbaiki jal,1",
        "jal memperbaiki,0",
        "jalan yang di perbaiki,1",
        "ci,1",
        "cib,1",
        "jalan jembatan,0",
        "pasar,1",
        "perawat,0",
        "betonisasi,1",
        "kilometer,1",
        "beton lurus,1"
    })
    void everyWordMustBeThereInSomeForm(String q, int total) {
        var quantity = Map.of("label", "Kilometer terbangun", "value", 3, "unit", "km", "stage", "REALISED");
        var photo = Map.of("kind", "PHOTO", "url", "https://example.org/a.jpg", "altText", "Jalan beton lurus");
        published(
                "Memperbaiki jalan Cibaliung",
                Map.of("tags", List.of("betonisasi"), "quantities", List.of(quantity), "evidence", List.of(photo)));
        search(q).statusCode(200).body("page.total", equalTo(total));
    }

    @Test
    void whatHasTheWordsInItsHeadingComesFirst() {
        var text = published("Gedung selesai", Map.of("summary", "Kini ada posyandu.", "achievedOn", "2026-03-03"));
        var keywords = published(
                "Gedung baru", Map.of("summary", "Warga.", "tags", List.of("posyandu"), "achievedOn", "2026-03-02"));
        var heading = published("Posyandu Melati", Map.of("summary", "Warga.", "achievedOn", "2026-03-01"));
        var older = published("Posyandu Mawar", Map.of("summary", "Warga.", "achievedOn", "2025-03-01"));
        search("posyandu").body("items.id", contains(heading, older, keywords, text));
        get("achievements?q=posyandu&sort=-achievedOn&opd=" + world.opd)
                .body("items.id", contains(text, keywords, heading, older));
    }

    @Test
    void ofSeveralWordsOfARootTheFirstCounts() {
        var heading = published(
                "Perbaikan posyandu", Map.of("summary", "Warga ikut memperbaiki.", "achievedOn", "2025-03-01"));
        var text = published("Gedung", Map.of("summary", "Selesai diperbaiki.", "achievedOn", "2026-03-01"));
        search("perbaiki").body("items.id", contains(heading, text));
    }

    @Test
    void pagesFollowTheRelevance() {
        for (var i = 0; i < 3; i++) {
            published("Posyandu " + i, Map.of("achievedOn", "2026-03-01"));
            published("Gedung " + i, Map.of("summary", "Posyandu " + i, "achievedOn", "2026-03-02"));
        }
        var seen = onePerPage("posyandu&opd=" + world.opd, 6);
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 3)).allMatch(title -> title.startsWith("Posyandu"));
    }

    @Test
    void ofSeveralWordsTheOneFoundLastDecides() {
        published("Posyandu satu", Map.of("summary", "Kini ada Melati.", "tags", List.of("baru")));
        published("Posyandu dua", Map.of("summary", "Warga.", "tags", List.of("melati")));
        published("Posyandu tiga Melati", Map.of("summary", "Posyandu."));
        published("Posyandu empat", Map.of("summary", "Warga."));
        assertThat(onePerPage("posyandu melati&opd=" + world.opd, 3))
                .containsExactly("Posyandu tiga Melati", "Posyandu dua", "Posyandu satu");
        get("achievements?q=posyandu melati&sort=-relevance&opd=" + world.opd)
                .body("items.title", contains("Posyandu satu", "Posyandu dua", "Posyandu tiga Melati"));
    }

    @Test
    void wordsAloneFindTheSameInTheSameOrderAsBesideOtherFilters() {
        var only = "desa" + world.opd.replaceAll("\\D", "");
        var ids = new ArrayList<String>();
        for (var title : List.of("Posyandu Melati ", "Gedung ", "Posyandu Melur ", "Posyandu Mawar ", "Melati ")) {
            ids.add(published(
                    title + only,
                    Map.of("summary", "Posyandu dan melati.", "achievedOn", "2026-03-0" + (1 + ids.size()))));
        }
        var secret = world.achievement();
        secret.put("title", "Posyandu melati " + only);
        world.draft(secret);
        // The last begins as words of two roots do.
        for (var q : List.of(only, only + " posyandu", only + " posyandu melati", only + " mel")) {
            var found = onePerPage(q + "&opd=" + world.opd, 5);
            assertThat(found).hasSize(5);
            assertThat(onePerPage(q, 5)).isEqualTo(found);
        }
        var latest = onePerPage(only, 5);
        assertThat(latest).startsWith("Melati " + only, "Posyandu Mawar " + only);
        patch("achievements/" + ids.get(4), Map.of("achievedOn", "2020-01-01")).statusCode(200);
        assertThat(onePerPage(only, 5)).containsExactlyElementsOf(rotated(latest));
    }

    /** The first last. */
    private static List<String> rotated(List<String> titles) {
        var all = new ArrayList<>(titles.subList(1, titles.size()));
        all.add(titles.get(0));
        return all;
    }

    private List<String> onePerPage(String query, int total) {
        var titles = new ArrayList<String>();
        var address = "achievements?size=1&q=" + query;
        String after = "";
        while (after != null) {
            var page = get(address + (after.isEmpty() ? "" : "&after=" + after)).body("page.total", equalTo(total));
            titles.add(page.extract().path("items[0].title"));
            after = page.extract().path("page.next");
        }
        return titles;
    }

    @Test
    void whatIsRewrittenIsFoundByItsNewWordsOnly() {
        var id = published("Rumah sakit Malingping", Map.of("tags", List.of("kesehatan")));
        patch("achievements/" + id, Map.of("title", "Puskesmas Malingping")).statusCode(200);
        search("puskesmas").body("items.id", contains(id));
        search("sakit").body("page.total", equalTo(0));
        search("malingping sehat").body("page.total", equalTo(1));
    }

    @Test
    void draftsAndWhatIsWithdrawnAreNeverFound() {
        var draft = world.achievement();
        draft.put("title", "Rahasia waduk");
        var id = world.draft(draft);
        search("waduk").body("page.total", equalTo(0));
        world.as("editor")
                .get("/v1/achievements?status=DRAFT&q=waduk&opd=" + world.opd)
                .then()
                .body("items.id", contains(id));
        put("achievements/" + id + "/publication", "").statusCode(200);
        search("waduk").body("page.total", equalTo(1));
        Door.delete("achievements/" + id + "/publication");
        search("waduk").body("page.total", equalTo(0));
    }

    @Test
    void aDeletedDraftLeavesNoWords() {
        var id = world.draft(world.achievement());
        Door.delete("achievements/" + id).statusCode(204);
    }

    @Test
    void programsIndicatorsAndAgenciesAreFoundToo() {
        var agency = "badan-" + world.opd;
        post(
                        "opds",
                        Map.of(
                                "code",
                                agency,
                                "name",
                                "Badan Pengkajian",
                                "acronym",
                                "XQ" + world.province,
                                "type",
                                "BADAN",
                                "region",
                                world.province))
                .statusCode(201);
        get("opds?q=xq" + world.province + "&region=" + world.province).body("items.code", contains(agency));
        put("programs/" + world.program, Map.of("code", world.program, "opd", world.opd, "name", "Penanganan stunting"))
                .statusCode(200);
        get("programs?q=menangani stunt&opd=" + world.opd).body("items.code", contains(world.program));
        var indicator = world.indicator(world.indicator);
        indicator.put("name", "Persentase penduduk miskin");
        put("indicators/" + world.indicator, indicator).statusCode(200);
        get("indicators?q=kemiskinan&opd=" + world.opd).body("items.code", contains(world.indicator));
    }

    @Test
    void countsByValueAndFilesFollowTheWords() {
        published("Posyandu Melati", Map.of());
        published("Jembatan", Map.of());
        get("achievements?q=posyandu&facets=year&opd=" + world.opd).body("facets.year[0].count", equalTo(1));
        var csv = Door.read("achievements?q=posyandu&format=csv&fields=title&sort=relevance&opd=" + world.opd)
                .asString();
        assertThat(csv).contains("Posyandu Melati").doesNotContain("Jembatan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "a:*",
                "a & b | !c <-> d",
                "%",
                "_",
                "\\",
                "😀",
                "😀 jalan",
                "a') or 1=1 --",
                "زقاق",
                "道路",
                "½",
                "ﬃ",
                "zz",
                "z",
                "9",
                "a b c d e f g h i j k l m",
                ":q0",
                "?1",
                "yang",
                "\u0301",
                "İstanbul"
            })
    void noQueryIsAnErrorOfOurs(String q) {
        assertThat(search(q).extract().statusCode()).isIn(200, 400);
    }

    @Test
    void whatCannotBeLookedForIsRefused() {
        search("!?").statusCode(400).body("errors[0].code", equalTo("search-without-words"));
        search("a".repeat(201)).statusCode(400).body("errors[0].code", equalTo("search-too-long"));
        search("jalan ".repeat(13)).statusCode(400).body("errors[0].code", equalTo("search-too-long"));
        get("achievements?sort=relevance").statusCode(400).body("errors[0].code", equalTo("sort"));
    }
}
