package id.capaian.web.feed;

import static id.capaian.Door.anyone;
import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are read as feeds. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedsTest {
    @Test
    void anAchievementIsAnEntry() {
        var world = new World();
        var achievement = world.achievement();
        achievement.put("body", "## Sebelumnya");
        achievement.put("tags", List.of("jalan"));
        achievement.put("evidence", List.of(World.photo(), World.video()));
        var id = world.published(achievement);
        var item = get("achievements?format=jsonfeed&opd=" + world.opd)
                .statusCode(200)
                .contentType(startsWith("application/feed+json"))
                .body("title", equalTo("Capaian Provinsi Banten (opd=" + world.opd + ")"))
                .body("items", hasSize(1))
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
        assertThat(item.getString("id")).isEqualTo("urn:uuid:" + id);
        assertThat(item.getString("url")).endsWith("/v1/achievements/" + id);
        assertThat(item.getString("title")).isEqualTo("Jalan desa Sukanagara selesai");
        assertThat(item.getString("content_text")).isEqualTo("## Sebelumnya");
        assertThat(item.getString("authors[0].name")).startsWith("Dinas ");
        assertThat(item.getList("tags")).isEqualTo(List.of("jalan"));
        assertThat(item.getString("image")).isEqualTo("https://example.org/jalan.jpg");
        assertThat(item.getList("attachments"))
                .isEqualTo(List.of(Map.of("url", "https://example.org/jalan.jpg", "mime_type", "image/jpeg")));
    }

    @Test
    void addressesOfMediaAreInAscii() {
        var world = new World();
        var achievement = world.achievement();
        var photo = new HashMap<>(World.photo());
        photo.put("url", "https://example.org/é/a%20b.png");
        achievement.put("evidence", List.of(photo));
        world.published(achievement);
        get("achievements?format=jsonfeed&opd=" + world.opd)
                .body("items[0].attachments[0].url", equalTo("https://example.org/%C3%A9/a%20b.png"))
                .body("items[0].image", equalTo("https://example.org/%C3%A9/a%20b.png"));
    }

    @Test
    void theNewestIsFirstHoweverLongAgoItWasAchieved() {
        var world = new World();
        world.published(world.achievement());
        var late = world.achievement();
        late.put("achievedOn", "2001");
        var id = world.published(late);
        get("achievements?format=jsonfeed&opd=" + world.opd).body("items[0].id", equalTo("urn:uuid:" + id));
        get("achievements?format=jsonfeed&sort=publishedAt&opd=" + world.opd)
                .body("items[1].id", equalTo("urn:uuid:" + id));
    }

    @Test
    void draftsAreInNoFeed() {
        var world = new World();
        world.draft(world.achievement());
        get("achievements?format=jsonfeed&opd=" + world.opd).body("items", hasSize(0));
        get("achievements?format=jsonfeed&status=DRAFT&opd=" + world.opd).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "jsonfeed"})
    void aFeedIsReadPageByPage(String format) {
        var world = new World();
        for (var i = 0; i < 3; i++) {
            world.published(world.achievement());
        }
        var feed = "achievements?format=" + format + "&size=2&opd=" + world.opd;
        var first = get(feed)
                .statusCode(200)
                .header("Link", allOf(containsString("rel=\"self\""), containsString("rel=\"next\"")))
                .header("Content-Disposition", equalTo(null))
                .extract();
        var next = first.header("Link").replaceFirst(".*<([^>]*)>; rel=\"next\".*", "$1");
        assertThat(first.asString().replace("&amp;", "&")).contains(next);
        var last = anyone().urlEncodingEnabled(false)
                .get(next.replaceFirst(".*/v1/", "/v1/"))
                .then()
                .statusCode(200)
                .header("Link", not(containsString("rel=\"next\"")))
                .extract();
        assertThat(last.asString().split("urn:uuid:", -1)).hasSize(2);
        assertThat(first.asString().split("urn:uuid:", -1)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "application/atom+xml, application/atom+xml",
        "application/feed+json, application/feed+json",
        "'application/atom+xml, application/json;q=0.5', application/atom+xml",
        "'application/atom+xml, */*;q=0.1', application/atom+xml",
    })
    void theHeaderAsksTheSame(String accept, String served) {
        for (var list : List.of("achievements", "corrections")) {
            anyone().header("Accept", accept)
                    .get("/v1/" + list)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(served))
                    .header("Link", containsString("/v1/" + list + "?format="));
        }
    }

    @Test
    void whatElseIsAskedForIsServedAsBefore() {
        for (var list : List.of("achievements", "corrections")) {
            get(list).contentType(startsWith("application/json")).body("items", not(equalTo(null)));
            anyone().accept("application/pdf").get("/v1/" + list).then().statusCode(406);
        }
        get("regions?format=atom").statusCode(400).body("errors[0].message", containsString("ndjson"));
        anyone().accept("application/atom+xml").get("/v1/regions").then().statusCode(406);
    }

    @Test
    void aFeedIsBounded() {
        get("achievements?format=atom&size=201").statusCode(400).body("errors[0].parameter", equalTo("size"));
        get("achievements?format=atom&fields=title").statusCode(400).body("errors[0].parameter", equalTo("fields"));
        get("achievements?format=atom&after=x").statusCode(400).body("errors[0].parameter", equalTo("after"));
        get("achievements?format=atom&sort=x").statusCode(400).body("errors[0].message", containsString("publishedAt"));
    }

    @Test
    void aCorrectionIsAnEntry() {
        var world = new World();
        world.measure("2025", 1).statusCode(201);
        world.measure("2025", 2).statusCode(200);
        var figure = "indicators/" + world.indicator + "/measurements/" + world.province + "/2025";
        get("corrections?format=jsonfeed&opd=" + world.opd)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Diubah: " + figure))
                .body("items[0].summary", equalTo(Door.REASON))
                .body("items[0].content_text", containsString("value"))
                .body("items[0].url", containsString(figure + "/revisions/2?compare=1"))
                .body("items[0].tags", equalTo(List.of("MEASUREMENT", "UPDATE")));
        Door.delete(figure).statusCode(204);
        get("corrections?format=atom&opd=" + world.opd).body(containsString("Dihapus: " + figure));
    }
}
