package id.capaian.web.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.format.Export;
import id.capaian.web.format.Sample;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CsvwTest {
    @Test
    void saysWhatTheTableIs() throws IOException {
        var table = table(false);
        assertThat(table.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(table.at("/url").asText())
                .isEqualTo("https://capaian.example.id/v1/achievements?year=2026&format=csv");
        assertThat(table.at("/dialect/delimiter").asText()).isEqualTo(",");
        assertThat(table.at("/dc:license/@id").asText()).startsWith("https://creativecommons.org/");
        assertThat(table.at("/dc:modified/@value").asText()).isEqualTo("2026-11-27");
        assertThat(table.at("/tableSchema/columns")).hasSize(Sample.COLUMNS.size());
    }

    @Test
    void saysWhatTheColumnsHold() throws IOException {
        var columns = table(true).at("/tableSchema/columns");
        assertThat(columns.at("/0/name").asText()).isEqualTo("id");
        assertThat(columns.at("/0/dc:description").asText()).isEqualTo("What id is.");
        assertThat(columns.at("/2/datatype").asText()).isEqualTo("integer");
        assertThat(columns.at("/3/datatype/format/decimalChar").asText()).isEqualTo(",");
        assertThat(columns.at("/5/datatype/format").asText()).isEqualTo("yyyy-MM-dd");
        assertThat(columns.at("/7/separator").asText()).isEqualTo("; ");
        assertThat(columns.at("/8/datatype").asText()).isEqualTo("json");
    }

    private static JsonNode table(boolean indonesian) throws IOException {
        Iterable<ObjectNode> rows = () -> {
            throw new AssertionError("rows were read");
        };
        var export = new Export(Sample.dataset(), Sample.COLUMNS, rows, Sample.origin("&year=2026"), indonesian);
        return Sample.JSON.readTree(Sample.bytes(new Csvw(), export));
    }
}
