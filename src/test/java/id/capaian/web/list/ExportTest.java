package id.capaian.web.list;

import static id.capaian.Door.anyone;
import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away holds everything that matches, in every format. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportTest {
    /** More than are read at once. */
    private static final int MANY = 230;

    @Test
    void everythingThatMatchesIsInTheFile() throws IOException {
        var world = measured(MANY);
        var list = "indicators/" + world.indicator + "/measurements?region=" + world.province;
        var periods = csv(list + "&format=csv").stream()
                .map(row -> row.getField("period"))
                .toList();
        assertThat(periods).hasSize(MANY).isSorted().doesNotHaveDuplicates().contains("2001-07");
        assertThat(text(list + "&format=ndjson").lines()).hasSize(MANY);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                get(list + "&format=xlsx").statusCode(200).extract().asByteArray()))) {
            assertThat(book.getFirstSheet().read()).hasSize(MANY + 1);
        }
    }

    @Test
    void figuresAreExactAndInIndonesianHaveACommaAndSemicolons() {
        var world = new World();
        world.measure("2025", 1234.5678901).statusCode(201);
        var list = "indicators/" + world.indicator + "/measurements?format=csv&fields=period,value";
        assertThat(text(list)).isEqualTo("\uFEFFperiod,value\r\n2025,1234.5678901\r\n");
        assertThat(text(list + "&locale=id")).isEqualTo("\uFEFFperiod;value\r\n2025;1234,5678901\r\n");
    }

    @Test
    void achievementsAreOnAMap() {
        var world = new World();
        var achievement = world.achievement();
        achievement.put("location", Map.of("lat", -6.12, "lon", 106.15));
        var id = world.published(achievement);
        get("achievements?opd=" + world.opd + "&format=geojson")
                .contentType(startsWith("application/geo+json"))
                .body("type", equalTo("FeatureCollection"))
                .body("features[0].id", equalTo(id))
                .body("features[0].geometry.coordinates", equalTo(List.of(106.15f, -6.12f)))
                .body("features[0].properties.title", equalTo("Jalan desa Sukanagara selesai"));
    }

    @Test
    void aFormulaIsATextInCsv() {
        var world = new World();
        var achievement = world.achievement();
        achievement.put("title", "=HYPERLINK(1)");
        world.published(achievement);
        assertThat(csv("achievements?opd=" + world.opd + "&format=csv").get(0).getField("title"))
                .isEqualTo("'=HYPERLINK(1)");
    }

    @Test
    void whatOnlyTheAgencySeesIsInNoFile() {
        var world = new World();
        world.draft(world.achievement());
        world.published(world.achievement());
        var rows = csv("achievements?opd=" + world.opd + "&format=csv");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getHeader()).contains("id", "location.lat").doesNotContain("note", "pendingRevision");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, csv",
        "application/x-ndjson, ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx",
        "application/csvm+json, csv-metadata.json",
    })
    void theHeaderAsksTheSame(String mediaType, String ending) {
        var world = new World();
        anyone().accept(mediaType)
                .get("/v1/programs?opd=" + world.opd)
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType))
                .header("Content-Disposition", startsWith("attachment; filename=\"capaian-programs-opd-" + world.opd))
                .header("Content-Disposition", containsString("." + ending))
                .header("Link", containsString("rel=\"describedby\"; type=\"application/csvm+json\""));
    }

    /** Of what several accept JSON comes first, and the address before the header. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                            |              | application/json
            application/*                                  |              | application/json
            application/json, text/csv                     |              | application/json
            text/csv, application/json;q=0.5               |              | text/csv
            text/csv;q=0.5, application/json               |              | application/json
            text/html, application/xhtml+xml, */*;q=0.8    |              | application/json
            text/*                                         |              | text/csv
            text/csv                                       | ?format=json | application/json
            application/json                               | ?format=csv  | text/csv
            """)
    void theBestOfWhatIsAcceptedIsServed(String accept, String query, String served) {
        var list = "/v1/regions" + (query == null ? "" : query);
        anyone().header("Accept", accept).get(list).then().statusCode(200).contentType(startsWith(served));
        anyone().header("Accept", accept).head(list).then().statusCode(200).contentType(startsWith(served));
    }

    @Test
    void whatHasNoFilesAnswersAsFarAsItCan() {
        anyone().header("Accept", "text/csv, application/json;q=0.5")
                .get("/v1/changes")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
        anyone().header("Accept", "application/pdf").get("/v1/regions").then().statusCode(406);
    }

    @Test
    void whatHasNoFilesRefusesThem() {
        anyone().accept("text/csv").get("/v1/changes").then().statusCode(406);
        get("regions?format=geojson").statusCode(400).body("errors[0].message", containsString("ndjson"));
    }

    @Test
    void aFileHasNoPages() {
        get("regions?format=csv&size=5").statusCode(400).body("errors[0].parameter", equalTo("size"));
        get("regions?format=csv&sort=colour").statusCode(400).body("errors[0].parameter", equalTo("sort"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions", "opds", "programs", "indicators", "achievements"})
    void everyListHasEveryFormat(String list) {
        new World();
        for (var format : List.of("json", "csv", "csvw", "xlsx", "ndjson")) {
            get(list + "?format=" + format).statusCode(200);
        }
        var header = csv(list + "?format=csv").get(0).getHeader();
        var described = get(list + "?format=csvw").extract().jsonPath().getList("tableSchema.columns.name");
        assertThat(new ArrayList<Object>(header)).isEqualTo(described);
    }

    private static World measured(int months) {
        var world = new World();
        var monthly = world.indicator(world.indicator);
        monthly.put("frequency", "MONTH");
        Door.put("indicators/" + world.indicator, monthly).statusCode(200);
        for (var month = 0; month < months; month++) {
            world.measure("%d-%02d".formatted(2000 + month / 12, 1 + month % 12), month)
                    .statusCode(201);
        }
        return world;
    }

    private static List<NamedCsvRecord> csv(String path) {
        return CsvReader.builder().ofNamedCsvRecord(text(path).substring(1)).stream()
                .toList();
    }

    private static String text(String path) {
        return new String(get(path).statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
    }
}
