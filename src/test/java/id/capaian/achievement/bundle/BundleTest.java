package id.capaian.achievement.bundle;

import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A journalist takes achievements away with their evidence, and later still knows what they are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BundleTest {
    @Test
    void achievementsEvidenceAndWhatTheyAre() throws IOException {
        var world = new World();
        var achievement = world.achievement();
        var photo = new LinkedHashMap<>(World.photo());
        photo.put("credit", "Dok. DPUPR Banten");
        achievement.put("evidence", List.of(photo, World.video()));
        var id = world.published(achievement);
        world.draft(world.achievement());

        var files = unzip("bundles/achievements?opd=" + world.opd);
        assertThat(files.keySet())
                .containsExactly(
                        "README.txt",
                        "achievements.csv",
                        "achievements.csv-metadata.json",
                        "evidence.csv",
                        "evidence.csv-metadata.json");
        var evidence = rows(files, "evidence.csv", ',');
        assertThat(rows(files, "achievements.csv", ','))
                .extracting(row -> row.getField("id"))
                .containsExactly(id);
        assertThat(evidence)
                .extracting(row -> row.getField("achievement") + row.getField("number") + row.getField("kind"))
                .containsExactly(id + "1PHOTO", id + "2VIDEO");
        assertThat(evidence.get(0).getField("credit")).isEqualTo("Dok. DPUPR Banten");
        var version = get("opds").extract().header("Data-Version");
        assertThat(files.get("README.txt"))
                .contains("/v1/achievements?opd=" + world.opd, "CC BY 4.0", "v" + version)
                .contains("\r\n");
        assertThat(new ObjectMapper()
                        .readTree(files.get("evidence.csv-metadata.json"))
                        .path("url")
                        .asText())
                .endsWith("/v1/evidence?opd=" + world.opd + "&format=csv");
    }

    @Test
    void inIndonesianWithSemicolons() throws IOException {
        var world = new World();
        world.published(world.achievement());
        var files = unzip("bundles/achievements?locale=id&opd=" + world.opd);
        assertThat(rows(files, "evidence.csv", ';')).hasSize(1);
    }

    @Test
    void theFileSaysWhatIsInside() {
        var world = new World();
        get("bundles/achievements?opd=" + world.opd)
                .statusCode(200)
                .contentType("application/zip")
                .header(
                        "Content-Disposition",
                        startsWith("attachment; filename=\"capaian-bundle-achievements-opd-" + world.opd + "-v"));
        get("bundles/achievements?status=DRAFT").statusCode(400).body("errors[0].parameter", equalTo("status"));
    }

    private static List<NamedCsvRecord> rows(Map<String, String> files, String name, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(files.getOrDefault(name, "").substring(1))
                .stream()
                .toList();
    }

    private static Map<String, String> unzip(String path) throws IOException {
        var files = new LinkedHashMap<String, String>();
        var bytes = get(path).statusCode(200).extract().asByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
