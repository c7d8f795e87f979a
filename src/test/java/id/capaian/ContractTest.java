package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(RestAssured.get("/v1/openapi.json").asString());
    }
}
