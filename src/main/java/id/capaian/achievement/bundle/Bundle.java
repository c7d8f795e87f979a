package id.capaian.achievement.bundle;

import id.capaian.web.format.Export;
import id.capaian.web.format.FormatWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file of tables, each with a description of its columns, and a text that says what they are. */
final class Bundle {
    private final FormatWriter table;
    private final FormatWriter description;

    Bundle(FormatWriter table, FormatWriter description) {
        this.table = table;
        this.description = description;
    }

    void write(OutputStream out, Export... tables) throws IOException {
        @SuppressWarnings("resource") // The stream is closed by whoever opened it.
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("README.txt"));
        zip.write(Readme.of(tables[0]).getBytes(StandardCharsets.UTF_8));
        for (var one : tables) {
            var name = one.dataset().name() + ".csv";
            zip.putNextEntry(new ZipEntry(name));
            table.write(one, zip);
            zip.putNextEntry(new ZipEntry(name + "-metadata.json"));
            description.write(one, zip);
        }
        zip.finish();
    }
}
