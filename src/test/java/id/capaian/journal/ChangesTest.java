package id.capaian.journal;

import static id.capaian.Door.REASON;
import static id.capaian.Door.anyone;
import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.put;
import static id.capaian.Door.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.imports.Imports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever follows the feed has all that is public, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whoFollowsItFromTheBeginningHasExactlyWhatIsPublic() throws JsonProcessingException {
        var world = new World();
        patch("indicators/" + world.indicator, Map.of("disaggregations", List.of("area")));
        world.measure("2023", 5);
        world.measure("2024", 5.25);
        world.measure("2024", 5.5);
        put(
                "indicators/" + world.indicator + "/measurements/" + world.province + "/2024?disaggregation=area:urban",
                "{\"value\": 1}");
        delete("indicators/" + world.indicator + "/measurements/" + world.province + "/2023");
        put("indicators/" + world.indicator + "/targets/" + world.province + "/2024/PK", Map.of("value", 4));
        var importing = Imports.by(world.token("publisher"));
        var figures = "indicator,region,period,value\n%1$s,%2$s,2020,1\n%1$s,%2$s,2021,2\n%1$s,%2$s,2022,3\n"
                .formatted(world.indicator, world.province);
        importing.run(figures, "type=measurements");
        delete("indicators/" + world.indicator + "/measurements/" + world.province + "/2020");
        world.measure("2021", 2.5);
        var taken = importing.run(figures.replace(",3\n", ",4\n"), "type=measurements&onConflict=skip");
        importing.undo(taken.getString("id"));
        var corrected = world.published(world.achievement());
        patch("achievements/" + corrected, Map.of("place", "Sukanagara"));
        delete("achievements/" + world.published(world.achievement()) + "/publication");
        world.draft(world.achievement());

        var copy = follow();

        var present = new TreeMap<String, JsonNode>();
        for (var room : List.of("regions", "opds", "programs", "indicators", "achievements")) {
            collect(room, room.equals("achievements") ? "id" : "code", present);
        }
        for (var code : codes(present)) {
            figures("indicators/" + code + "/measurements", "", present);
            figures("indicators/" + code + "/targets", "document", present);
        }
        assertThat(copy).containsExactlyInAnyOrderEntriesOf(present);
        assertThat(copy).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void changesComeInOrderWithWhoAndWhy() {
        var world = new World();
        world.measure("2024", 5);
        world.measure("2024", 6);
        get("changes?size=200&opd=" + world.opd + "&after=" + beginning(world))
                .body("items.type", contains("OPD", "PROGRAM", "INDICATOR", "MEASUREMENT", "MEASUREMENT"))
                .body("items.action", contains("CREATE", "CREATE", "CREATE", "CREATE", "UPDATE"))
                .body(
                        "items[4].href",
                        equalTo("/v1/indicators/" + world.indicator + "/measurements/" + world.province + "/2024"))
                .body("items[4].reason", equalTo(REASON))
                .body("items[4].fields", contains("value"))
                .body("items[4].by.role", equalTo("admin"))
                .body("items.by.name", everyItem(nullValue()))
                .body("items[3].resource.value", equalTo(6))
                .body("items.gone", everyItem(equalTo(false)));
        get("changes?size=200&types=MEASUREMENT,PROGRAM&opd=" + world.opd)
                .body("items.type", contains("PROGRAM", "MEASUREMENT", "MEASUREMENT"));
    }

    @Test
    void whatIsWithdrawnOrDeletedLeavesATombstoneEverywhere() {
        var world = new World();
        var id = world.published(world.achievement());
        delete("achievements/" + id + "/publication");
        world.measure("2024", 5);
        delete("indicators/" + world.indicator + "/measurements/" + world.province + "/2024");
        var feed = get("changes?types=ACHIEVEMENT,MEASUREMENT&opd=" + world.opd)
                .body("items.action", contains("PUBLISH", "WITHDRAW", "CREATE", "DELETE"))
                .body("items.gone", everyItem(equalTo(true)))
                .body("items[0].resource.status", equalTo("WITHDRAWN"))
                .body("items[0].resource.withdrawalReason", equalTo(REASON))
                .body("items[2].resource", nullValue());
        assertThat(feed.extract().asString()).doesNotContain("Sukanagara");
    }

    @Test
    void draftsAreNotInIt() {
        var world = new World();
        var id = world.draft(world.achievement());
        patch("achievements/" + id, Map.of("title", "Rahasia"));
        get("changes?types=ACHIEVEMENT&opd=" + world.opd).body("items", empty());
        put("achievements/" + id + "/publication", "");
        get("changes?types=ACHIEVEMENT&opd=" + world.opd)
                .body("items.action", contains("PUBLISH"))
                .body("items[0].resource.title", equalTo("Rahasia"));
    }

    @Test
    void nextLeadsOnAndStaysWhereNothingIsNew() {
        var world = new World();
        long end = get("changes?opd=" + world.opd).extract().jsonPath().getLong("next");
        get("changes?after=" + end + "&opd=" + world.opd).body("items", empty());
        world.measure("2024", 5);
        get("changes?after=" + end + "&opd=" + world.opd).body("items.type", contains("MEASUREMENT"));
        long ahead = 9_000_000_000_000L;
        get("changes?after=" + ahead).body("items", empty()).body("next", equalTo(ahead));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        get("changes?after=-1").statusCode(400).body("errors[0].parameter", equalTo("after"));
        get("changes?after=x").statusCode(400);
        get("changes?size=201").statusCode(400);
        get("changes?types=MEASUREMENT,NOPE").statusCode(400).body("errors[0].code", equalTo("unknown-word"));
        get("changes?types=TOKEN").body("items", empty());
    }

    /** The feed's number before anything of this world. */
    private static long beginning(World world) {
        return get("changes?types=OPD&opd=" + world.opd).extract().jsonPath().getLong("items[0].seq") - 1;
    }

    private static Map<String, JsonNode> follow() throws JsonProcessingException {
        var copy = new TreeMap<String, JsonNode>();
        var seen = 0L;
        for (var feed = changes(0);
                !feed.get("items").isEmpty();
                feed = changes(feed.get("next").longValue())) {
            for (var change : feed.get("items")) {
                assertThat(change.get("seq").longValue()).isGreaterThan(seen);
                seen = change.get("seq").longValue();
                if (change.has("parts")) {
                    followParts(change.get("parts").textValue(), copy);
                } else if (change.get("gone").booleanValue()) {
                    copy.remove(change.get("href").textValue());
                } else {
                    copy.put(change.get("href").textValue(), change.get("resource"));
                }
            }
        }
        return copy;
    }

    private static void followParts(String parts, Map<String, JsonNode> copy) throws JsonProcessingException {
        for (@Nullable String after = ""; after != null; ) {
            var page = JSON.readTree(anyone().get(parts + "?size=2" + after).asString());
            for (var part : page.get("items")) {
                if (part.get("action").textValue().equals("DELETE")) {
                    copy.remove(part.get("href").textValue());
                } else {
                    copy.put(part.get("href").textValue(), part.get("resource"));
                }
            }
            var next = page.get("page").get("next");
            after = next == null ? null : "&after=" + next.textValue();
        }
    }

    private static JsonNode changes(long after) throws JsonProcessingException {
        return JSON.readTree(read("changes?size=50&after=" + after).asString());
    }

    private static void collect(String list, String key, Map<String, JsonNode> present) throws JsonProcessingException {
        for (var item : items(list)) {
            present.put("/v1/" + list + "/" + item.get(key).textValue(), item);
        }
    }

    private static void figures(String list, String document, Map<String, JsonNode> present)
            throws JsonProcessingException {
        for (var item : items(list)) {
            var part = item.has("disaggregation")
                    ? "?disaggregation="
                            + URLEncoder.encode(item.get("disaggregation").textValue(), StandardCharsets.UTF_8)
                    : "";
            var rest = document.isEmpty() ? "" : "/" + item.get(document).textValue();
            var key = "/" + item.get("region").textValue() + "/"
                    + item.get("period").textValue() + rest + part;
            present.put("/v1/" + list + key, item);
        }
    }

    private static List<String> codes(Map<String, JsonNode> present) {
        return present.keySet().stream()
                .filter(key -> key.startsWith("/v1/indicators/"))
                .map(key -> key.substring("/v1/indicators/".length()))
                .toList();
    }

    private static List<JsonNode> items(String list) throws JsonProcessingException {
        var items = new ArrayList<JsonNode>();
        var page = JSON.readTree(read(list + "?size=200").asString());
        page.get("items").forEach(items::add);
        while (page.get("page").has("next")) {
            page = JSON.readTree(
                    read(list + "?size=200&after=" + page.at("/page/next").textValue())
                            .asString());
            page.get("items").forEach(items::add);
        }
        return items;
    }
}
