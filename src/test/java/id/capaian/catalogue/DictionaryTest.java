package id.capaian.catalogue;

import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import id.capaian.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whoever reads a file finds what its columns mean. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DictionaryTest {
    /** Parts of another dataset, and the dictionary itself. */
    private static final Set<String> OTHERS =
            Set.of("/v1/indicators/{code}/measurements", "/v1/indicators/{code}/targets", "/v1/dictionary");

    @Test
    void everyColumnIsThereWithItsMeaning() {
        var header = new String(get("opds?format=csv").extract().asByteArray(), StandardCharsets.UTF_8)
                .substring(1)
                .lines()
                .findFirst()
                .orElseThrow();
        get("dictionary?dataset=opds")
                .body("datasets.href", equalTo(List.of("/v1/opds")))
                .body("datasets[0].formats", equalTo(List.of("json", "csv", "xlsx", "ndjson", "csvw")))
                .body("columns.column.join(',')", equalTo(header));
        get("dictionary").body("columns.description", everyItem(not(equalTo(""))));
    }

    @Test
    void itIsATableItself() {
        var text = new String(get("dictionary?format=csv").extract().asByteArray(), StandardCharsets.UTF_8);
        var rows =
                CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows.get(0).getField("dataset")).isEqualTo("achievements");
    }

    @Test
    void everythingThatIsServedAsAFileIsInIt() throws IOException {
        var paths = new ObjectMapper()
                .readTree(RestAssured.get("/v1/openapi.json").asString())
                .path("paths");
        var served = paths.properties().stream()
                .filter(path -> StreamSupport.stream(
                                path.getValue().path("get").path("parameters").spliterator(), false)
                        .anyMatch(one -> one.path("name").asText().equals("format")))
                .map(path -> path.getKey())
                .filter(path -> !OTHERS.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        var listed = get("dictionary").extract().jsonPath().getList("datasets.href", String.class).stream()
                .map(href -> href.replaceFirst("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(served);
        assertThat(new HashSet<>(get("dictionary").extract().jsonPath().getList("datasets.dataset")))
                .hasSameSizeAs(get("dictionary").extract().jsonPath().getList("datasets"));
    }
}
