package id.capaian.web.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.format.Export;
import id.capaian.web.format.Format;
import id.capaian.web.format.FormatWriter;
import id.capaian.web.format.Origin;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Rows on a map, as RFC 7946 has it. */
@Singleton
public final class GeoJson implements FormatWriter {
    @Override
    public Format format() {
        return Format.GEOJSON;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        var place = Objects.requireNonNull(export.dataset().location(), "a dataset on a map says where");
        var properties = Properties.of(export).without(place.getMatchingProperty());
        try (var json = Properties.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            describe(export.origin(), json);
            json.writeArrayFieldStart("features");
            for (var row : export.rows()) {
                feature(row, place, properties, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void describe(Origin origin, JsonGenerator json) throws IOException {
        json.writeStringField("title", origin.title());
        json.writeObjectFieldStart("licence");
        json.writeStringField("name", origin.licence());
        json.writeStringField("url", origin.licenceUrl().toString());
        json.writeEndObject();
        json.writeStringField("source", origin.self().toString());
        json.writeNumberField("dataVersion", origin.dataVersion());
    }

    private static void feature(ObjectNode row, JsonPointer place, Properties properties, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        if (row.hasNonNull("id")) {
            json.writeFieldName("id");
            json.writeTree(row.get("id"));
        }
        json.writeFieldName("geometry");
        geometry(row, place, json);
        json.writeFieldName("properties");
        properties.write(row, json);
        json.writeEndObject();
    }

    /** Longitude before latitude. */
    private static void geometry(ObjectNode row, JsonPointer place, JsonGenerator json) throws IOException {
        var location = row.at(place);
        if (!location.path("lon").isNumber() || !location.path("lat").isNumber()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeTree(location.get("lon"));
        json.writeTree(location.get("lat"));
        json.writeEndArray();
        json.writeEndObject();
    }
}
