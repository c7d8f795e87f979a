package id.capaian.indicator.sdmx;

import static id.capaian.Door.anyone;
import static id.capaian.Door.get;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Measurements are exchanged as SDMX-CSV 2.0. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SdmxCsvTest {
    private static final String MEDIA_TYPE = "application/vnd.sdmx.data+csv;version=2.0.0";

    @Test
    void aLineNamesItsFlowItsSeriesAndItsPeriod() {
        var world = new World();
        world.measure("2025", 1234.5678901).statusCode(201);
        var line = lines("measurements?indicator=" + world.indicator).get(0);
        assertThat(line.getHeader())
                .startsWith(
                        "STRUCTURE",
                        "STRUCTURE_ID",
                        "ACTION",
                        "FREQ",
                        "INDICATOR",
                        "REF_AREA",
                        "DISAGGREGATION",
                        "TIME_PERIOD",
                        "OBS_VALUE",
                        "OBS_STATUS");
        assertThat(line.getFields().subList(0, 11))
                .containsExactly(
                        "dataflow",
                        "CAPAIAN:MEASUREMENTS(1.0.0)",
                        "I",
                        "A",
                        world.indicator,
                        world.province,
                        "_T",
                        "2025",
                        "1234.5678901",
                        "A",
                        "FINAL");
    }

    @Test
    void anIndicatorsOwnMeasurementsComeTheSameWay() {
        var world = new World();
        var semester = world.indicator(world.indicator);
        semester.put("frequency", "SEMESTER");
        semester.put("disaggregations", List.of("area"));
        put("indicators/" + world.indicator, semester).statusCode(200);
        var figures = "indicators/" + world.indicator + "/measurements";
        put(figures + "/" + world.city + "/2025-S2?disaggregation=area:urban", Map.of("value", 1))
                .statusCode(201);
        var line = lines(figures + "?year=2025").get(0);
        assertThat(line.getField("FREQ")).isEqualTo("S");
        assertThat(line.getField("TIME_PERIOD")).isEqualTo("2025-S2");
        assertThat(line.getField("REF_AREA")).isEqualTo(world.city.replace('.', '_'));
        assertThat(line.getField("DISAGGREGATION")).isEqualTo("area@urban");
    }

    @Test
    void whatIsNotSettledOrBeginsAnewSaysSo() {
        var world = new World();
        write(world, "2023", Map.of("value", 1, "status", "PROVISIONAL"));
        write(world, "2024", Map.of("value", 1, "status", "PROVISIONAL", "break", true, "note", "=Metode baru"));
        write(world, "2025", Map.of("value", 1, "status", "REVISED"));
        var lines = lines("measurements?indicator=" + world.indicator);
        assertThat(lines.stream().map(line -> line.getField("OBS_STATUS"))).containsExactly("P", "B", "A");
        assertThat(lines.stream().map(line -> line.getField("FIGURE_STATUS")))
                .containsExactly("PROVISIONAL", "PROVISIONAL", "REVISED");
        assertThat(lines.stream().map(line -> line.getField("COMMENT_OBS"))).containsExactly("", "'=Metode baru", "");
    }

    @Test
    void fieldsChooseAmongWhatALineCanDoWithout() {
        var world = new World();
        world.measure("2025", 1).statusCode(201);
        assertThat(lines("measurements?fields=value&indicator=" + world.indicator)
                        .get(0)
                        .getHeader())
                .hasSize(9)
                .endsWith("TIME_PERIOD", "OBS_VALUE");
    }

    @Test
    void theHeaderAsksTheSame() {
        anyone().accept(MEDIA_TYPE)
                .get("/v1/measurements?year=1901")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.sdmx.data+csv"))
                .header("Content-Disposition", containsString(".sdmx.csv\""));
        get("targets?format=sdmx-csv").statusCode(400);
    }

    private static void write(World world, String period, Map<String, ?> figure) {
        put("indicators/" + world.indicator + "/measurements/" + world.province + "/" + period, figure)
                .statusCode(201);
    }

    private static List<NamedCsvRecord> lines(String list) {
        var bytes = get(list + "&format=sdmx-csv")
                .statusCode(200)
                .contentType(startsWith("application/vnd.sdmx.data+csv"))
                .extract()
                .asByteArray();
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8)).stream()
                .toList();
    }
}
