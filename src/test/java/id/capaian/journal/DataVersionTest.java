package id.capaian.journal;

import static id.capaian.Door.admin;
import static id.capaian.Door.anyone;
import static id.capaian.Door.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every answer says which public change was the last before it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DataVersionTest {
    private World world;

    @BeforeEach
    void begin() {
        world = new World();
    }

    @Test
    void aPublicWriteCarriesItsOwnNumber() {
        var before = version(read("opds"));
        var region = Map.of("code", world.province + ".5", "name", "Kota", "level", "CITY");
        var written = version(admin().body(region).post("/v1/regions"));
        assertThat(written).isEqualTo(before + 1);
        assertThat(read("changes?after=" + before).<String>path("items[0].href"))
                .isEqualTo("/v1/regions/" + region.get("code"));
        assertThat(version(read("opds"))).isEqualTo(written);
    }

    @Test
    void whatIsNotPublicDoesNotMoveIt() {
        var before = version(read("opds"));
        var draft = admin().body(world.achievement()).post("/v1/achievements");
        assertThat(draft.statusCode()).isEqualTo(201);
        assertThat(version(draft)).isEqualTo(before);
        assertThat(version(read("opds"))).isEqualTo(before);
    }

    @Test
    void aWriteThatFailsDoesNotMoveIt() {
        var before = version(read("opds"));
        var refused = admin().body(Map.of("code", world.province)).post("/v1/regions");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(version(refused)).isEqualTo(before);
    }

    @Test
    void everyAnswerHasOne() {
        var now = version(read("opds"));
        for (var path : new String[] {
            "opds/" + world.opd, "opds/none", "nowhere", "opds?wrong=1", "changes", "openapi.json", "journal/verify"
        }) {
            assertThat(version(read(path))).as(path).isEqualTo(now);
        }
        assertThat(version(admin().body("x".repeat(2_000_000)).post("/v1/opds")))
                .isEqualTo(now);
        var etag = read("opds/" + world.opd).header("ETag");
        var notModified = anyone().header("If-None-Match", etag).get("/v1/opds/" + world.opd);
        assertThat(notModified.statusCode()).isEqualTo(304);
        assertThat(version(notModified)).isEqualTo(now);
    }

    @Test
    void anotherSitesScriptsMayReadIt() {
        var answer = anyone().header("Origin", "https://other.example").get("/v1/opds");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("Data-Version");
    }

    /** Of a figure whose value is the number of its change, an answer never shows less than it claims. */
    @Test
    void noAnswerClaimsMoreThanItShows() throws Exception {
        var figure = "indicators/" + world.indicator + "/measurements/" + world.province + "/2025";
        world.measure("2025", 0).statusCode(201);
        var first = read(figure);
        var begun = version(first) - first.<Number>path("value").longValue();
        var writing = CompletableFuture.runAsync(() -> {
            for (var i = 1; i <= 100; i++) {
                world.measure("2025", i).statusCode(200);
            }
        });
        try {
            do {
                var answer = read(figure);
                assertThat(version(answer) - begun)
                        .isLessThanOrEqualTo(answer.<Number>path("value").longValue());
            } while (!writing.isDone());
        } finally {
            writing.get();
        }
    }

    private static long version(Response answer) {
        assertThat(answer.headers().getValues("Data-Version")).hasSize(1);
        return Long.parseLong(answer.header("Data-Version"));
    }
}
