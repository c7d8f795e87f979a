package id.capaian.web.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.format.Export;
import id.capaian.web.table.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The asked properties of rows, written as they are: numbers exact, and none as powers of ten. */
record Properties(List<String> names) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static Properties of(Export export) {
        return new Properties(
                export.columns().stream().map(Column::property).distinct().toList());
    }

    Properties without(String name) {
        return new Properties(names.stream().filter(one -> !one.equals(name)).toList());
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out);
    }

    void write(ObjectNode row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var name : names) {
            var value = row.get(name);
            if (value != null) {
                json.writeFieldName(name);
                json.writeTree(value);
            }
        }
        json.writeEndObject();
    }
}
