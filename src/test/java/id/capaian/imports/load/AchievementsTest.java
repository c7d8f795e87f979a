package id.capaian.imports.load;

import static id.capaian.Door.admin;
import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.access.Role;
import id.capaian.imports.ImportType;
import id.capaian.imports.OnConflict;
import id.capaian.imports.load.Loading.As;
import id.capaian.web.sheet.SheetFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of achievements, and of all that an export has. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AchievementsTest {
    private static final String PHOTO =
            "[{\"kind\":\"photo\",\"url\":\"https://example.org/jalan.jpg\",\"altText\":\"Jalan beton\"}]";

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void begin() {
        world = new World();
    }

    private List<String> load(As as, Map<String, String> row) {
        return loading.load(ImportType.ACHIEVEMENTS, as, List.of(row));
    }

    private Map<String, String> row() {
        return new HashMap<>(Map.of(
                "opd",
                world.opd,
                "title",
                "Jalan desa",
                "summary",
                "Warga mencapai pasar.",
                "achievedOn",
                "22 Februari 2026",
                "regions",
                world.city,
                "evidence",
                PHOTO));
    }

    /** With everything that an achievement may have. */
    private Map<String, Object> full() {
        var full = world.achievement();
        full.putAll(Map.of(
                "program", world.program,
                "body", "## Sebelumnya\n\n- \"rusak\"; sejak 2019",
                "location", Map.of("lat", -6.12, "lon", 106.15),
                "quantities", List.of(Map.of("label", "=panjang", "value", 1.30, "unit", "km", "stage", "REALISED")),
                "beneficiaries", 1200,
                "budget", 4320000000L,
                "indicators", List.of(Map.of("indicator", world.indicator, "amount", 1.3)),
                "tags", List.of("jalan", "desa"),
                "sdgs", List.of(11, 9)));
        full.putAll(Map.of(
                "regions", List.of(world.province, world.city),
                "evidence", List.of(World.photo(), World.video()),
                "response", Map.of("channel", "SP4N-LAPOR", "reportedAt", "2026-01-12T02:15:00Z")));
        return full;
    }

    private byte[] export(String path, String format) {
        return admin().get("/v1/" + path + (path.contains("?") ? "&" : "?") + "format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @ParameterizedTest
    @CsvSource({"regions,region", "opds,region", "programs,opd", "indicators,opd", "achievements,opd"})
    void whatIsExportedIsWhatThereIs(String type, String by) {
        world.published(full());
        world.draft(Map.of("opd", world.opd, "title", "Baru judul"));
        var only = by.equals("opd") ? world.opd : world.province;
        var sheet = SheetFile.bytes(folder, export(type + "?" + by + "=" + only, "csv"));
        var told = loading.load(ImportType.valueOf(type.toUpperCase(Locale.ROOT)), As.admin(), sheet);
        assertThat(told).isNotEmpty().allMatch(word -> word.startsWith("unchanged"));
    }

    @Test
    void whatWasPublishedElsewhereIsTheSameHere() {
        var old = world.published(full());
        var id = UUID.randomUUID().toString();
        var end = id.substring(24);
        var csv = new String(export("achievements?opd=" + world.opd, "csv"), StandardCharsets.UTF_8)
                .replace(old, id)
                .replace(old.substring(24), end);
        var as = As.of(Role.PUBLISHER, world.opd);
        assertThat(loading.load(ImportType.ACHIEVEMENTS, as, SheetFile.csv(folder, csv)))
                .containsExactly("created 2");
        Map<String, Object> before =
                new HashMap<>(get("achievements/" + old).extract().jsonPath().getMap(""));
        Map<String, Object> after = new HashMap<>(
                get("achievements/" + id).statusCode(200).extract().jsonPath().getMap(""));
        assertThat(after.get("slug")).isEqualTo("jalan-desa-sukanagara-selesai-" + end);
        for (var own : List.of("id", "slug", "createdAt", "updatedAt", "publishedAt")) {
            before.remove(own);
            after.remove(own);
        }
        assertThat(after).isEqualTo(before);
    }

    @Test
    void withoutAKeyItIsAlwaysNewAndADraft() {
        assertThat(load(As.of(Role.EDITOR, world.opd), row())).containsExactly("created 2");
        assertThat(load(As.of(Role.EDITOR, world.opd), row())).containsExactly("created 2");
        world.as("editor")
                .get("/v1/achievements?status=DRAFT&opd=" + world.opd)
                .then()
                .body("page.total", equalTo(2))
                .body("items[0].achievedOn", equalTo("2026-02-22"))
                .body("items[0].evidence[0].link.provider", equalTo("FILE"));
    }

    @Test
    void itComesAsFarAsItsRowSaysAndItsWriterMay() {
        var row = row();
        row.put("id", UUID.randomUUID().toString().toUpperCase(Locale.ROOT));
        row.put("status", "published");
        assertThat(load(As.of(Role.EDITOR, world.opd), row)).containsExactly("refused 2  forbidden");
        row.put("status", "SUBMITTED");
        assertThat(load(As.of(Role.EDITOR, world.opd), row)).containsExactly("created 2");
        row.put("status", "PUBLISHED");
        assertThat(load(As.of(Role.PUBLISHER, world.opd), row)).containsExactly("refused 2  differs");
        assertThat(load(As.of(Role.PUBLISHER, world.opd).on(OnConflict.REVISE), row))
                .containsExactly("changed 2");
        get("achievements/" + row.get("id")).statusCode(200);
        row.put("title", "Jalan provinsi");
        assertThat(load(As.of(Role.EDITOR, world.opd).on(OnConflict.REVISE), row))
                .containsExactly("refused 2  forbidden");
        assertThat(load(As.of(Role.PUBLISHER, world.opd).on(OnConflict.REVISE), row))
                .containsExactly("changed 2");
        get("achievements/" + row.get("id")).body("corrections[0].reason", equalTo("Impor."));
        row.put("status", "WITHDRAWN");
        assertThat(load(As.admin(), row)).containsExactly("refused 2 status unknown-word");
    }

    @Test
    void whatCannotBePublishedSaysWhatIsMissing() {
        assertThat(load(As.admin(), Map.of("opd", world.opd, "title", "Jalan", "status", "PUBLISHED")))
                .containsExactlyInAnyOrder(
                        "refused 2 summary required",
                        "refused 2 achievedOn required",
                        "refused 2 regions required",
                        "refused 2 evidence evidence-missing");
    }

    @Test
    void itsKeysMustBeOnes() {
        var row = row();
        row.put("id", "17");
        assertThat(load(As.admin(), row)).containsExactly("refused 2 id uuid");
        row.put("id", UUID.randomUUID().toString());
        row.put("slug", "jalan-desa");
        assertThat(load(As.admin(), row)).containsExactly("refused 2 slug slug-of-id");
    }

    @Test
    void whatIsWithinACellIsRefusedAtTheCell() {
        var row = row();
        row.putAll(Map.of(
                "quantities", "[{\"label\":\"panjang\",\"value\":1,\"unit\":\"km\",\"stage\":\"SOON\"}]",
                "location.lat", "96.5",
                "location.lon", "106.15",
                "evidence", "[{\"kind\":\"PHOTO\",\"url\":\"http://example.org/jalan.jpg\",\"altText\":\"Jalan\"}]"));
        assertThat(load(As.admin(), row))
                .containsExactlyInAnyOrder("refused 2 quantities unknown-word", "refused 2 location.lat too-large");
        row.remove("quantities");
        row.put("location.lat", "-6.5");
        assertThat(load(As.admin(), row)).hasSize(1).allMatch(word -> word.startsWith("refused 2 evidence "));
    }

    @Test
    void itsSourceFindsItAgain() {
        var row = row();
        row.put("externalId", "cms-" + world.opd);
        var as = As.of(Role.EDITOR, world.opd).from("cms");
        assertThat(load(as, row)).containsExactly("created 2");
        assertThat(load(as, row)).containsExactly("unchanged 2");
        row.put("title", "Jalan provinsi");
        assertThat(load(as.on(OnConflict.REVISE), row)).containsExactly("changed 2");
        var other = new World();
        assertThat(load(As.of(Role.EDITOR, other.opd).from("cms"), row)).containsExactly("refused 2 opd foreign-opd");
    }
}
