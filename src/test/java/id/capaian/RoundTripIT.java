package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one service publishes, another takes from its files, and publishes the same. */
class RoundTripIT {
    /** What others refer to comes first. */
    private static final List<String> TYPES =
            List.of("regions", "opds", "programs", "indicators", "targets", "measurements", "achievements");

    /** When something was written here is no part of what it says. */
    private static final List<String> TIMES = List.of("createdAt", "publishedAt", "updatedAt");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path one;

    @TempDir
    Path other;

    @Test
    void csvBringsAllOfBantenToAnEmptyService() throws Exception {
        bring("csv");
    }

    @Test
    void workbooksBringAllOfBantenToAnEmptyService() throws Exception {
        bring("xlsx");
    }

    private void bring(String format) throws Exception {
        try (var source = Service.start(one, Map.of("CAPAIAN_DEMO", "true"));
                var target = Service.start(other, Map.of())) {
            for (var type : TYPES) {
                var file = source.download(client, type + "?format=" + format, one.resolve(type + "." + format));
                var done = target.load(client, "type=" + type, file);
                assertThat(done.getString("state")).as(type + done.prettify()).isEqualTo("done");
                assertThat(done.getLong("counts.created")).as(type).isPositive();
                assertThat(items(target, type)).as(type).isEqualTo(items(source, type));
                var again = target.load(client, "type=" + type, file);
                assertThat(again.getLong("counts.created") + again.getLong("counts.changed"))
                        .as(type + " again")
                        .isZero();
            }
            assertThat(mirror(target)).isEqualTo(mirror(source));
        }
    }

    private List<JsonNode> items(Service service, String type) throws Exception {
        return service.get(client, type + "?format=ndjson")
                .lines()
                .map(this::timeless)
                .toList();
    }

    /** What a mirror that follows the feed of changes has in the end, by address. */
    private Map<String, JsonNode> mirror(Service service) throws Exception {
        var mirror = new TreeMap<String, JsonNode>();
        var page = json.readTree(service.get(client, "changes?after=0"));
        while (!page.path("items").isEmpty()) {
            for (var item : page.path("items")) {
                if (item.hasNonNull("parts")) {
                    keepParts(service, item.path("parts").asText().replace("/v1/", ""), mirror);
                } else {
                    keep(item, mirror);
                }
            }
            page = json.readTree(service.get(client, "changes?after=" + page.path("next")));
        }
        return mirror;
    }

    private void keepParts(Service service, String parts, Map<String, JsonNode> mirror) throws Exception {
        var page = json.readTree(service.get(client, parts));
        page.path("items").forEach(item -> keep(item, mirror));
        while (page.path("page").hasNonNull("next")) {
            var next = page.path("page").path("next").asText();
            page = json.readTree(service.get(client, parts + "?after=" + next));
            page.path("items").forEach(item -> keep(item, mirror));
        }
    }

    private void keep(JsonNode item, Map<String, JsonNode> mirror) {
        var address = item.path("href").asText();
        if (item.path("resource").isObject()) {
            mirror.put(address, timeless(item.path("resource").toString()));
        } else {
            mirror.remove(address);
        }
    }

    private JsonNode timeless(String text) {
        try {
            return ((ObjectNode) json.readTree(text)).remove(TIMES);
        } catch (IOException broken) {
            throw new AssertionError(text, broken);
        }
    }
}
