package id.capaian.indicator.sdmx;

import static id.capaian.indicator.sdmx.SdmxCode.AGENCY;
import static id.capaian.indicator.sdmx.SdmxCode.VERSION;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.capaian.indicator.Period;
import id.capaian.web.format.Export;
import id.capaian.web.format.Format;
import id.capaian.web.format.FormatWriter;
import id.capaian.web.format.csv.Formula;
import id.capaian.web.table.Column;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Measurements as SDMX-CSV 2.0 has them. Their codes are told by the code lists of the catalogue. */
@Singleton
final class SdmxCsv implements FormatWriter {
    private static final String FLOW = AGENCY + ":MEASUREMENTS(" + VERSION + ")";

    /**
     * A column.
     *
     * @param property of a measurement that asks for it; empty where no line can do without it
     */
    private record Component(String name, String property, Function<JsonNode, String> cell) {
        static Component dimension(String name, Function<JsonNode, String> cell) {
            return new Component(name, "", cell);
        }

        static Component text(String name, String property) {
            return new Component(
                    name, property, row -> Formula.disarmed(row.path(property).asText("")));
        }
    }

    private static final List<Component> COMPONENTS = List.of(
            Component.dimension("STRUCTURE", row -> "dataflow"),
            Component.dimension("STRUCTURE_ID", row -> FLOW),
            Component.dimension("ACTION", row -> "I"), // for information: what a reader does with it is the reader's
            Component.dimension("FREQ", row -> SdmxCode.of(period(row).frequency())),
            Component.dimension(
                    "INDICATOR", row -> SdmxCode.of(row.path("indicator").asText(""))),
            Component.dimension(
                    "REF_AREA", row -> SdmxCode.of(row.path("region").asText(""))),
            Component.dimension(
                    "DISAGGREGATION",
                    row -> SdmxCode.of(row.path("disaggregation").asText(""))),
            Component.dimension("TIME_PERIOD", row -> period(row).toString()),
            new Component(
                    "OBS_VALUE",
                    "value",
                    row -> row.path("value").decimalValue().toPlainString()),
            new Component("OBS_STATUS", "status", SdmxCsv::status),
            new Component("FIGURE_STATUS", "status", row -> row.path("status").asText("")),
            Component.text("SOURCE", "sourceTitle"),
            Component.text("SOURCE_URL", "sourceUrl"),
            Component.text("COMMENT_OBS", "note"),
            new Component(
                    "LAST_UPDATE", "updatedAt", row -> row.path("updatedAt").asText("")));

    @Override
    public Format format() {
        return Format.SDMX_CSV;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        var asked = export.columns().stream().map(Column::property).toList();
        var components = COMPONENTS.stream()
                .filter(one -> one.property().isEmpty() || asked.contains(one.property()))
                .toList();
        try {
            @SuppressWarnings("resource") // the stream is closed by whoever opened it
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            csv.writeRecord(components.stream().map(Component::name).toList());
            csv.flush(); // whoever waits sees that it begins
            for (var row : export.rows()) {
                csv.writeRecord(components.stream()
                        .map(component -> component.cell().apply(row))
                        .toList());
            }
            csv.flush();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static Period period(JsonNode row) {
        return Period.parse(row.path("period").asText(""));
    }

    /** An observation has one status in SDMX, and a break says the most; what is final or revised is normal. */
    private static String status(JsonNode row) {
        if (row.path("break").asBoolean()) {
            return "B";
        }
        return row.path("status").asText("").equals("PROVISIONAL") ? "P" : "A";
    }
}
