package id.capaian.report;

import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of reports are taken away as files. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportFilesTest {
    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
        world.measure("2025", 5.5).statusCode(201);
        world.published(world.achievement());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reports/publishing            | months,silent,opds
            reports/evidence              | opds,years,regions
            reports/responses             | opds
            reports/overview              | years,opds
            indicators/{indicator}/trend?region={region} | points,otherTargets
            opds/{opd}/scorecard          | indicators,unmeasured,programs,months
            programs/{program}/summary    | indicators,years,quantities,latest
            regions/{region}/summary      | indicators,years,opds,latest
            """)
    void everyTableHasEveryFormatAndAsManyRowsAsTheReport(String report, String tables) {
        var path = path(report);
        for (var table : tables.split(",", -1)) {
            var expected = get(path).extract().jsonPath().getList(table).size();
            for (var format : List.of("csv", "xlsx", "ndjson", "csvw")) {
                get(form(path, format, table))
                        .statusCode(200)
                        .header("Content-Disposition", containsStringIgnoringCase("-" + table));
            }
            assertThat(csv(form(path, "csv", table))).as(table).hasSize(expected);
        }
    }

    @Test
    void withoutATableItIsTheOneThatSaysMost() {
        var row = csv("opds/" + world.opd + "/scorecard?format=csv").get(0);
        assertThat(row.getField("indicator.code")).isEqualTo(world.indicator);
        assertThat(row.getField("latest.value")).isEqualTo("5.5");
    }

    @Test
    void unknownTablesAndFormatsAreRefusedWithThoseThatExist() {
        get("reports/evidence?format=csv&table=colours")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("table"))
                .body("errors[0].message", containsString("opds, years, regions"));
        get("reports/evidence?format=geojson").statusCode(400).body("errors[0].message", containsString("xlsx"));
        get("reports/evidence?format=json").statusCode(200).contentType(startsWith("application/json"));
    }

    private static String form(String path, String format, String table) {
        return path + (path.contains("?") ? "&" : "?") + "format=" + format + "&table=" + table;
    }

    private String path(String report) {
        return report.replace("{opd}", world.opd)
                .replace("{program}", world.program)
                .replace("{indicator}", world.indicator)
                .replace("{region}", world.province);
    }

    private static List<NamedCsvRecord> csv(String path) {
        var text = new String(get(path).statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }
}
