package id.capaian.journal;

import static id.capaian.Door.REASON;
import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything public that was changed later is in one list. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectionsTest {
    @Inject
    Journal journal;

    /** An agency of which nothing but its name is known. */
    private record Renamed(Subject subject) implements Recorded {
        @Override
        public Object publicView() {
            return Map.of("name", "Dinas lain");
        }
    }

    @Test
    void theLatestComesFirstWithItsReasonAndTheWayToTheDifference() {
        var world = corrected();
        var corrections = get("corrections?opd=" + world.opd)
                .statusCode(200)
                .body("page.total", equalTo(4))
                .body("items.type", contains("MEASUREMENT", "ACHIEVEMENT", "ACHIEVEMENT", "MEASUREMENT"))
                .body("items.action", contains("DELETE", "WITHDRAW", "UPDATE", "UPDATE"))
                .body("items.fields", contains(List.of(), List.of(), List.of("place"), List.of("value")))
                .body("items.reason", everyItem(equalTo(REASON)))
                .body("items.by.role", everyItem(equalTo("admin")))
                .body("items[0].comparison", nullValue());
        read(corrections.extract().<String>path("items[3].comparison").substring("/v1/".length()))
                .then()
                .statusCode(200)
                .body("comparison.differences.pointer", contains("/value"))
                .body("comparison.differences[0].before", equalTo(5))
                .body("comparison.differences[0].after", equalTo(6));
    }

    @Test
    void whoeverCorrectsSeesItBeforeTheCommit() {
        var opd = new World().opd;
        var subject = new Subject(ResourceType.OPD, "opds/" + opd, opd);
        QuarkusTransaction.begin();
        journal.record(Action.UPDATE, new Renamed(subject), REASON);
        var corrections = Correction.of(List.of(subject.path()));
        QuarkusTransaction.rollback();
        assertThat(corrections.get(subject.path()))
                .extracting(Correction::reason)
                .containsExactly(REASON);
    }

    @Test
    void filtersAndPagesNarrowThem() {
        var world = corrected();
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var mine = "corrections?opd=" + world.opd;
        get(mine + "&types=ACHIEVEMENT").body("items", hasSize(2));
        get(mine + "&from=" + today + "&to=" + today).body("items", hasSize(4));
        get(mine + "&year=" + today.getYear()).body("items", hasSize(4));
        get(mine + "&from=" + today.plusDays(1)).body("items", empty());
        get(mine + "&to=" + today.minusDays(1)).body("items", empty());
        get(mine + "&year=" + (today.getYear() - 1)).body("items", empty());
        var first = get(mine + "&size=3").body("items", hasSize(3)).body("page.next", not(nullValue()));
        get(mine + "&size=3&after=" + first.extract().<String>path("page.next"))
                .body("items.action", contains("UPDATE"));
        get("corrections?types=NOPE").statusCode(400).body("errors[0].parameter", equalTo("types"));
        get("corrections?year=x").statusCode(400);
        get("corrections?year=999999999").statusCode(400).body("errors[0].parameter", equalTo("year"));
        get("corrections?from=2025-02-30").statusCode(400);
    }

    @Test
    void whatWasNeverPublicIsNoCorrection() {
        var world = new World();
        var id = world.draft(world.achievement());
        patch("achievements/" + id, Map.of("place", "Sukanagara")).statusCode(200);
        delete("achievements/" + id).statusCode(204);
        world.published(world.achievement());
        world.measure("2024", 5).statusCode(201);
        get("corrections?opd=" + world.opd).body("items", empty());
    }

    /** A figure corrected, an achievement corrected and withdrawn, and the figure deleted. */
    private static World corrected() {
        var world = new World();
        world.measure("2024", 5);
        world.measure("2024", 6).statusCode(200);
        var id = world.published(world.achievement());
        patch("achievements/" + id, Map.of("place", "Sukanagara")).statusCode(200);
        delete("achievements/" + id + "/publication").statusCode(204);
        delete("indicators/" + world.indicator + "/measurements/" + world.province + "/2024")
                .statusCode(204);
        return world;
    }
}
