package id.capaian.web.format.json;

import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import id.capaian.web.format.Export;
import id.capaian.web.format.Format;
import id.capaian.web.format.FormatWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** A row of JSON in each line. */
@Singleton
public final class Ndjson implements FormatWriter {
    @Override
    public Format format() {
        return Format.NDJSON;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        var properties = Properties.of(export);
        try (var json = Properties.generator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            for (var row : export.rows()) {
                properties.write(row, json);
                json.writeRaw('\n');
            }
        }
    }
}
