package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The committed openapi.yaml is what the service serves; {@code -Dcontract=write} writes it anew. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theCommittedContractIsTheServedOne() throws IOException {
        var served = RestAssured.get("/v1/openapi.yaml").asString();
        if ("write".equals(System.getProperty("contract"))) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED))
                .as("openapi.yaml differs from what is served; write it anew with -Dtest=ContractTest -Dcontract=write")
                .isEqualTo(served);
    }

    @Test
    void everyOperationIsNamedAndEveryWordExplained() throws IOException {
        var api = json();
        assertThat(api.get("openapi").asText()).startsWith("3.1");
        var ids = new HashSet<String>();
        var gaps = new ArrayList<String>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var operation = method.getValue();
                    var place = method.getKey() + " " + path.getKey();
                    if (operation.path("summary").asText().isBlank()
                            || !ids.add(operation.path("operationId").asText())) {
                        gaps.add(place);
                    }
                    operation.path("parameters").forEach(parameter -> {
                        if (parameter.path("description").asText().isBlank()) {
                            gaps.add(place + " " + parameter.get("name"));
                        }
                    });
                    for (var status : List.of("400", "500")) {
                        if (!operation.get("responses").has(status)) {
                            gaps.add(place + " " + status);
                        }
                    }
                }));
        assertThat(ids).hasSizeGreaterThan(30);
        assertThat(gaps).isEmpty();
    }

    @Test
    void everyPropertyIsExplained() throws IOException {
        var gaps = new ArrayList<String>();
        json().at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            if (property.getValue().path("description").asText().isBlank()) {
                                gaps.add(schema.getKey() + "." + property.getKey());
                            }
                        }));
        assertThat(gaps).isEmpty();
    }

    @Test
    void everyStatusInTheLifeOfAFigureIsPromised() throws IOException {
        var world = new World();
        var figure = "/v1/indicators/{code}/measurements/{region}/{period}";
        var address = "indicators/" + world.indicator + "/measurements/" + world.province + "/2025";
        var city = Map.of("code", world.province + ".02", "name", "Kota", "level", "CITY", "parent", world.province);
        assertPromised("post", "/v1/regions", Door.post("regions", city), 201);
        assertPromised("put", figure, Door.put(address, Map.of("value", 1)), 201);
        assertPromised("put", figure, Door.put(address, Map.of("value", 2)), 200);
        assertPromised("get", figure, Door.get(address), 200);
        var known = Door.anyone().header("If-None-Match", "*");
        assertPromised("get", figure, known.get("/v1/" + address).then(), 304);
        var stranger = Door.anyone().auth().oauth2("cap_unknown");
        assertPromised("get", figure, stranger.get("/v1/" + address).then(), 401);
        assertPromised("delete", figure, Door.delete(address), 204);
    }

    private static void assertPromised(String method, String path, ValidatableResponse answer, int status)
            throws IOException {
        answer.statusCode(status);
        var promised = json().get("paths").get(path).get(method).get("responses");
        assertThat(promised.fieldNames()).toIterable().contains(String.valueOf(status));
    }

    @Test
    void whatATrendLeavesOpenMayBeNull() throws IOException {
        var world = new World();
        var trend = "indicators/" + world.indicator + "/trend?region=" + world.province;
        var empty = Door.read(trend).asString();
        world.measure("2025", 1).statusCode(201);
        var single = Door.read(trend).asString();
        var gaps = new TreeSet<String>();
        for (var answer : List.of(empty, single)) {
            refuseNulls("", new ObjectMapper().readTree(answer), schema("IndicatorTrend"), gaps);
        }
        assertThat(single).contains("\"achievementPct\":null", "\"comparedTo\":null", "\"sincePrevious\":null");
        assertThat(gaps).isEmpty();
    }

    private static void refuseNulls(String pointer, JsonNode value, JsonNode schema, Set<String> gaps)
            throws IOException {
        if (value.isNull() && !admitsNull(schema)) {
            gaps.add(pointer);
        }
        for (var property : value.properties()) {
            var inner = schema.path("properties").path(property.getKey());
            var ref = inner.findPath("$ref").asText();
            var target = property.getValue().isNull() || ref.isEmpty()
                    ? inner
                    : schema(ref.substring(ref.lastIndexOf('/') + 1));
            refuseNulls(pointer + "/" + property.getKey(), property.getValue(), target, gaps);
        }
    }

    private static boolean admitsNull(JsonNode schema) {
        var types = schema.has("type") ? schema.get("type") : schema.path("anyOf");
        return types.toString().contains("\"null\"");
    }

    @Test
    void aPatternIsOfTheWholeTextAndAnExactFigureFits() throws IOException {
        assertThat(schema("MeasurementContent").at("/properties/value").properties())
                .isNotEmpty()
                .noneMatch(limit -> limit.getKey().equals("multipleOf"));
        assertThat("x'; drop table opd").doesNotContainPattern(pattern("OpdContent", "code"));
        assertThat("dpupr").containsPattern(pattern("OpdContent", "code"));
        assertThat("idn").doesNotContainPattern(pattern("AchievementContent", "language"));
    }

    private static String pattern(String schema, String property) throws IOException {
        return schema(schema).at("/properties/" + property + "/pattern").asText();
    }

    private static JsonNode schema(String name) throws IOException {
        return json().at("/components/schemas/" + name);
    }

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(RestAssured.get("/v1/openapi.json").asString());
    }
}
