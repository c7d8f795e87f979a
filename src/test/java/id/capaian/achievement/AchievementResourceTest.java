package id.capaian.achievement;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.post;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AchievementResourceTest {
    private static final String WHOLE = """
            {"opd": "%s", "program": "%s", "title": "Jalan desa Sukanagara selesai", "summary": "Ringkas.",
             "body": "## Sebelumnya\\n\\nRusak.", "achievedOn": "2026-02-22", "regions": ["%s"], "place": "Sukanagara",
             "location": {"lat": -6.12, "lon": 106.15},
             "quantities": [{"label": "panjang", "value": 1.3, "unit": "km", "stage": "REALISED"}],
             "beneficiaries": 1200, "budget": 4320000000, "indicators": [{"indicator": "%s", "amount": 1.3}],
             "tags": ["jalan"], "sdgs": [9], "language": "id",
             "response": {"channel": "SP4N-LAPOR", "reference": "81", "reportedAt": "2026-01-12T02:15:00Z",
                          "respondedAt": "2026-01-13T01:00:00Z", "resolvedAt": "2026-02-22T08:00:00Z"},
             "sourceUrl": "https://example.org/berita",
             "evidence": [{"kind": "PHOTO", "url": "https://example.org/a.jpg", "caption": "Jalan", "altText": "Beton",
                           "credit": "Dok.", "licence": "CC BY 4.0", "takenAt": "2026-02-20", "stage": "AFTER",
                           "location": {"lat": -6.12, "lon": 106.15}}]}""";

    @Test
    void everythingThatIsWrittenIsReadBack() {
        var world = new World();
        var sent = WHOLE.formatted(world.opd, world.program, world.city, world.indicator);
        var id = post("achievements", sent).statusCode(201).extract().<String>path("id");

        var read = Door.admin()
                .get("/v1/achievements/" + id)
                .then()
                .extract()
                .jsonPath()
                .<String, Object>getMap("");
        var wanted = io.restassured.path.json.JsonPath.from(sent).<String, Object>getMap("");
        wanted.forEach((name, value) -> {
            if (!name.equals("evidence")) {
                org.assertj.core.api.Assertions.assertThat(read).containsEntry(name, value);
            }
        });
        Door.admin()
                .get("/v1/achievements/" + id)
                .then()
                .body("slug", matchesPattern("jalan-desa-sukanagara-selesai-[0-9a-f]{12}"))
                .body("status", equalTo("DRAFT"))
                .body("evidence[0].stage", equalTo("AFTER"))
                .body("evidence[0].location.lon", equalTo(106.15f))
                .body("evidence[0].link.provider", equalTo("FILE"))
                .body("evidence[0].link.thumbnailUrl", equalTo("https://example.org/a.jpg"));
    }

    @Test
    void aVideoIsRecognised() {
        var world = new World();
        var achievement = world.achievement();
        achievement.put("evidence", List.of(World.video()));
        get("achievements/" + world.published(achievement))
                .body("evidence[0].link.provider", equalTo("YOUTUBE"))
                .body("evidence[0].link.url", equalTo("https://www.youtube.com/watch?v=aqz-KE-bpKQ"))
                .body("evidence[0].link.embedUrl", equalTo("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"))
                .body("evidence[0].link.thumbnailUrl", equalTo("https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg"));
    }

    @Test
    void aDraftIsInvisibleUntilItIsPublished() {
        var world = new World();
        var id = world.draft(world.achievement());
        get("achievements/" + id).statusCode(404);
        get("achievements?status=DRAFT&opd=" + world.opd).body("items", empty()).body("page.total", equalTo(0));
        Door.admin()
                .get("/v1/achievements?status=DRAFT&opd=" + world.opd)
                .then()
                .body("items.id", contains(id));

        put("achievements/" + id + "/publication", "").statusCode(200).body("status", equalTo("PUBLISHED"));

        var slug = get("achievements/" + id).statusCode(200).extract().<String>path("slug");
        get("achievements/" + slug).body("id", equalTo(id));
        get("achievements?opd=" + world.opd).body("items.id", contains(id));
    }

    @Test
    void publishingNamesWhatIsMissing() {
        var world = new World();
        var id = world.draft(Map.of("opd", world.opd, "title", "Hampir"));
        put("achievements/" + id + "/publication", "")
                .statusCode(422)
                .body("type", equalTo("http://localhost:8080/problems/not-publishable"))
                .body("errors.pointer", contains("/summary", "/achievedOn", "/regions", "/evidence"));
        get("achievements/" + id).statusCode(404);
    }

    @Test
    void whatIsPublishedStaysFitToBe() {
        var world = new World();
        var id = world.published(world.achievement());
        patch("achievements/" + id, "{\"evidence\": null}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/evidence"));
        get("achievements/" + id).body("evidence.size()", equalTo(1));
        patch("achievements/" + id, Map.of("place", "Sukanagara")).statusCode(200);
        get("achievements/" + id).body("place", equalTo("Sukanagara"));
    }

    @Test
    void aWithdrawnAchievementTellsWhy() {
        var world = new World();
        var id = world.published(world.achievement());
        Door.admin()
                .header("If-Match", "*")
                .delete("/v1/achievements/" + id + "/publication")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("reason"))
                .body("errors[0].code", equalTo("reason-required"));
        delete("achievements/" + id + "/publication").statusCode(204);

        get("achievements/" + id)
                .statusCode(410)
                .body("reason", equalTo(Door.REASON))
                .body("withdrawnAt", matchesPattern("20.*Z"));
        get("achievements?opd=" + world.opd).body("page.total", equalTo(0));
        put("achievements/" + id + "/publication", "").statusCode(409);
        patch("achievements/" + id, Map.of("place", "X")).statusCode(409);
    }

    @Test
    void onlyADraftIsDeleted() {
        var world = new World();
        var published = world.published(world.achievement());
        delete("achievements/" + published).statusCode(409);
        var draft = world.draft(world.achievement());
        delete("achievements/" + draft).statusCode(204);
        Door.admin().get("/v1/achievements/" + draft).then().statusCode(404);
    }

    @Test
    void aPatchTouchesOnlyWhatItNames() {
        var world = new World();
        var id = post("achievements", WHOLE.formatted(world.opd, world.program, world.city, world.indicator))
                .extract()
                .<String>path("id");
        patch("achievements/" + id, "{\"body\": null, \"response\": {\"reference\": \"82\"}}")
                .statusCode(200)
                .body("body", nullValue())
                .body("response.reference", equalTo("82"))
                .body("response.channel", equalTo("SP4N-LAPOR"))
                .body("summary", equalTo("Ringkas."))
                .body("evidence[0].link.provider", equalTo("FILE"));
    }

    @Test
    void faultsAreNamedWhereTheyAre() {
        var world = new World();
        var achievement = world.achievement();
        achievement.put("program", "no-such-program");
        post("achievements", achievement).statusCode(422).body("errors[0].pointer", equalTo("/program"));
        achievement.put("program", new World().program);
        post("achievements", achievement).statusCode(422).body("errors[0].code", equalTo("foreign-program"));
        achievement.remove("program");
        achievement.put("regions", List.of(world.city, "X9"));
        post("achievements", achievement).statusCode(422).body("errors[0].pointer", equalTo("/regions/1"));
        achievement.put("regions", List.of(world.city, world.city));
        post("achievements", achievement).statusCode(422).body("errors[0].code", equalTo("duplicate"));
        achievement.remove("regions");
        achievement.put(
                "evidence",
                List.of(
                        Map.of("kind", "PHOTO", "url", "https://example.org/a.jpg"),
                        Map.of("kind", "PHOTO", "url", "https://youtu.be/aqz-KE-bpKQ", "altText", "x"),
                        Map.of("kind", "VIDEO", "url", "http://example.org/a.mp4"),
                        Map.of("kind", "ARTICLE", "url", "https://192.168.1.1/"),
                        Map.of("kind", "ARTICLE", "url", "javascript:alert(1)")));
        post("achievements", achievement)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/evidence/0/altText",
                                "/evidence/1/kind",
                                "/evidence/2/url",
                                "/evidence/3/url",
                                "/evidence/4/url"))
                .body(
                        "errors.code",
                        contains("alt-text", "evidence-kind", "url-not-https", "url-private-host", "url-not-https"));
        achievement.put("evidence", java.util.Collections.nCopies(51, World.photo()));
        post("achievements", achievement).statusCode(422).body("errors[0].pointer", equalTo("/evidence"));
    }

    @Test
    void filtersFindWhatTheyName() {
        var world = new World();
        var first = world.achievement();
        first.put("program", world.program);
        first.put("tags", List.of("jalan", "desa"));
        first.put("indicators", List.of(Map.of("indicator", world.indicator)));
        var road = world.published(first);
        var second = world.achievement();
        second.put("achievedOn", "2025-Q3");
        second.put("regions", List.of(world.province));
        second.put("evidence", List.of(World.video()));
        var film = world.published(second);

        var mine = "achievements?opd=" + world.opd;
        get(mine).body("items.id", contains(road, film));
        get("achievements?program=" + world.program).body("items.id", contains(road));
        get("achievements?indicator=" + world.indicator).body("items.id", contains(road));
        get("achievements?region=" + world.province).body("items.id", contains(road, film));
        get("achievements?region=" + world.city).body("items.id", contains(road));
        get(mine + "&year=2025").body("items.id", contains(film));
        get(mine + "&year=2025,2026").body("items.id", contains(road, film));
        get(mine + "&year=2024,2026").body("items.id", contains(road));
        get(mine + "&year=2025,-2147483648,2147483647").body("items.id", contains(film));
        get(mine + "&year=0").body("items", empty());
        get(mine + "&from=2025-09-30").body("items.id", contains(road, film));
        get(mine + "&from=2025-10").body("items.id", contains(road));
        get(mine + "&to=2025").body("items.id", contains(film));
        get(mine + "&to=2025-06-30").body("items", empty());
        get(mine + "&tag=desa").body("items.id", contains(road));
        get(mine + "&hasVideo=true").body("items.id", contains(film));
        get(mine + "&hasPhoto=true").body("items.id", contains(road));
        get(mine + "&hasPhoto=false").body("items.id", contains(film));
        get(mine + "&sort=achievedOn").body("items.id", contains(film, road));
    }

    @Test
    void pagesMeetWithoutGapOrOverlap() {
        var world = new World();
        var ids = new java.util.TreeSet<String>();
        for (var i = 0; i < 7; i++) {
            ids.add(world.published(world.achievement()));
        }
        var seen = new java.util.TreeSet<String>();
        var address = "achievements?opd=" + world.opd + "&size=3&sort=-achievedOn,title";
        var page = get(address).body("page.total", equalTo(7));
        for (var pages = 0; pages < 3; pages++) {
            seen.addAll(page.extract().<List<String>>path("items.id"));
            var next = page.extract().<String>path("page.next");
            if (next != null) {
                var link = "<http://localhost:8080/v1/achievements\\?.*after=" + next + ">; rel=\"next\"";
                assertThat(page.extract().headers().getValues("Link")).anyMatch(one -> one.matches(link));
                page = get(address + "&after=" + next).body("page.total", equalTo(7));
            }
        }
        assertThat(seen).isEqualTo(ids);
        page.body("page.next", nullValue());
    }

    @Test
    void unknownWordsAreRefusedWithThoseThatExist() {
        get("achievements?status=GONE")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("status"))
                .body(
                        "errors[0].message",
                        equalTo("Unknown value. Accepted are: DRAFT, SUBMITTED, PUBLISHED, WITHDRAWN."));
        get("achievements?colour=red").statusCode(400).body("errors.code", hasItem("unknown-parameter"));
        get("achievements?size=0").statusCode(400).body("errors[0].parameter", equalTo("size"));
        get("achievements?size=many").statusCode(400).body("errors[0].code", equalTo("integer"));
        get("achievements?from=2025-02-30").statusCode(400).body("errors[0].code", equalTo("date-or-period"));
        get("achievements?sort=beauty").statusCode(400).body("errors[0].code", equalTo("sort"));
        get("achievements?after=xyz").statusCode(400).body("errors[0].code", equalTo("cursor"));
        get("achievements?hasPhoto=maybe").statusCode(400).body("errors[0].code", equalTo("boolean"));
    }
}
