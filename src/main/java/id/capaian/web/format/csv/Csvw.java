package id.capaian.web.format.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.format.Export;
import id.capaian.web.format.Format;
import id.capaian.web.format.FormatWriter;
import id.capaian.web.format.Origin;
import id.capaian.web.table.Column;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** What the columns of the CSV of the same query mean, in the W3C's words (CSV on the Web); it reads no rows. */
@Singleton
public final class Csvw implements FormatWriter {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public Format format() {
        return Format.CSVW;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        JSON.writeValue(out, table(export));
    }

    private static ObjectNode table(Export export) {
        var origin = export.origin();
        var table = NODES.objectNode();
        table.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
        table.put("@type", "Table").put("url", origin.selfAs(Format.CSV).toString());
        describe(table, origin);
        table.putObject("dialect")
                .put("encoding", "utf-8")
                .put("delimiter", String.valueOf(Csv.separator(export.indonesian())))
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true)
                .putArray("lineTerminators")
                .add("\r\n");
        var columns = table.putObject("tableSchema").putArray("columns");
        export.columns().forEach(column -> columns.add(column(column, export.indonesian())));
        return table;
    }

    private static void describe(ObjectNode table, Origin origin) {
        table.put("dc:title", origin.title())
                .put(
                        "dc:description",
                        "An apostrophe stands in front of texts that a spreadsheet would take for formulas;"
                                + " take it back where = + - @, a tab or a line's end follows it, or quotes and spaces and"
                                + " then one of these.")
                .put("dc:publisher", origin.publisher());
        table.putObject("dc:license").put("@id", origin.licenceUrl().toString());
        table.putObject("dc:source").put("@id", origin.self().toString());
        table.putObject("dc:modified").put("@value", origin.day().toString()).put("@type", "xsd:date");
        table.put("dc:hasVersion", String.valueOf(origin.dataVersion()));
    }

    private static ObjectNode column(Column column, boolean indonesian) {
        var described = NODES.objectNode().put("name", column.name()).put("titles", column.name());
        if (!column.description().isEmpty()) {
            described.put("dc:description", column.description());
        }
        switch (column.kind()) {
            case TEXT -> described.put("datatype", "string");
            case INTEGER -> described.put("datatype", "integer");
            case NUMBER ->
                described
                        .putObject("datatype")
                        .put("base", "decimal")
                        .putObject("format")
                        .put("decimalChar", indonesian ? "," : ".");
            case BOOLEAN -> described.put("datatype", "boolean");
            case DATE -> described.putObject("datatype").put("base", "date").put("format", "yyyy-MM-dd");
            case MOMENT -> described.put("datatype", "dateTimeStamp");
            case WORDS -> described.put("datatype", "string").put("separator", Column.BETWEEN);
            case THINGS -> described.put("datatype", "json");
        }
        return described;
    }
}
