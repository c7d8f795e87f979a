package id.capaian.imports.load;

import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.access.Role;
import id.capaian.imports.ImportType;
import id.capaian.imports.OnConflict;
import id.capaian.imports.load.Loading.As;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of regions, agencies, programs and indicators. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ThingsTest {
    @Inject
    Loading loading;

    private World world;

    @BeforeEach
    void begin() {
        world = new World();
    }

    private List<String> load(ImportType type, As as, List<Map<String, String>> rows) {
        return loading.load(type, as, rows);
    }

    private Map<String, String> indicator(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "opd",
                world.opd,
                "name",
                "Indikator " + code,
                "unit",
                "persen",
                "frequency",
                "tahunan",
                "polarity",
                "higher_better",
                "tier",
                "Iku"));
    }

    private Map<String, String> existing(String field, String text) {
        return Map.of("code", world.indicator, field, text);
    }

    @Test
    void newIndicatorsAreWrittenAndKnownOnesLeft() {
        var added = indicator(world.indicator + "-b");
        added.putAll(Map.of(
                "referenceMonths",
                "3; 9",
                "frequency",
                "Semesteran",
                "min",
                "0.50",
                "decimals",
                "1",
                "nextReleaseOn",
                "15 Januari 2027",
                "disaggregations",
                "sex; area"));
        assertThat(load(ImportType.INDICATORS, As.admin(), List.of(indicator(world.indicator), added)))
                .containsExactly("unchanged 2", "created 3");
        get("indicators/" + world.indicator + "-b")
                .body("referenceMonths", contains(3, 9))
                .body("frequency", equalTo("SEMESTER"))
                .body("min", equalTo(0.5f))
                .body("nextReleaseOn", equalTo("2027-01-15"));
        added.put("disaggregations", "area; sex");
        assertThat(load(ImportType.INDICATORS, As.admin(), List.of(added))).containsExactly("unchanged 2");
    }

    @Test
    void whatDiffersIsRefusedSkippedOrChangedAsAsked() {
        var rows = List.of(existing("name", "Nama baru"));
        assertThat(load(ImportType.INDICATORS, As.admin(), rows)).containsExactly("refused 2  differs");
        assertThat(load(ImportType.INDICATORS, As.admin().on(OnConflict.SKIP), rows))
                .containsExactly("unchanged 2");
        get("indicators/" + world.indicator).body("name", equalTo("Indikator " + world.indicator));
        assertThat(load(ImportType.INDICATORS, As.admin().on(OnConflict.REVISE), rows))
                .containsExactly("changed 2");
        get("indicators/" + world.indicator)
                .body("name", equalTo("Nama baru"))
                .body("polarity", equalTo("HIGHER_BETTER"));
        get("indicators/" + world.indicator + "/revisions").body("items[0].reason", equalTo("Impor."));
    }

    @Test
    void anEmptyCellClearsAndAMissingColumnDoesNot() {
        patch("indicators/" + world.indicator, Map.of("concept", "Konsep", "formula", "a / b"))
                .statusCode(200);
        assertThat(load(ImportType.INDICATORS, As.admin().on(OnConflict.REVISE), List.of(existing("concept", ""))))
                .containsExactly("changed 2");
        get("indicators/" + world.indicator).body("concept", nullValue()).body("formula", equalTo("a / b"));
    }

    @Test
    void everyFaultNamesItsField() {
        var broken = indicator(world.indicator + "-c");
        broken.putAll(Map.of(
                "frequency",
                "kadang",
                "min",
                "banyak",
                "sdgGoal",
                "18",
                "unit",
                "",
                "referenceMonths",
                "3; Maret",
                "nameEn",
                "<b>x</b>"));
        assertThat(load(ImportType.INDICATORS, As.admin(), List.of(broken)))
                .containsExactlyInAnyOrder(
                        "refused 2 min number",
                        "refused 2 frequency unknown-word",
                        "refused 2 referenceMonths wrong-type",
                        "refused 2 nameEn html",
                        "refused 2 sdgGoal too-large",
                        "refused 2 unit required");
    }

    @Test
    void whatARefusedRowLeftBehindReachesNothing() {
        var half = indicator(world.indicator);
        half.putAll(Map.of("name", "Setengah jadi", "program", "tidak-ada"));
        var rows = List.of(half, indicator(world.indicator + "-d"));
        assertThat(load(ImportType.INDICATORS, As.admin().on(OnConflict.REVISE), rows))
                .contains("refused 2 program unknown-reference", "created 3");
        get("indicators/" + world.indicator).body("name", equalTo("Indikator " + world.indicator));
        get("indicators/" + world.indicator + "-d").statusCode(404);
    }

    @Test
    void nobodyWritesForAnotherAgency() {
        var other = new World();
        assertThat(load(ImportType.INDICATORS, As.of(Role.MANAGER, other.opd), List.of(existing("name", "x"))))
                .containsExactly("refused 2 opd foreign-opd");
        assertThat(load(
                        ImportType.INDICATORS,
                        As.of(Role.MANAGER, other.opd),
                        List.of(indicator(world.indicator + "-e"))))
                .containsExactly("refused 2 opd foreign-opd");
        assertThat(load(ImportType.REGIONS, As.of(Role.MANAGER, world.opd), List.of(Map.of("code", world.city))))
                .containsExactly("refused 2  forbidden");
    }

    @Test
    void anAgencyIsKnownByItsNameToo() {
        var number = world.opd.substring(4);
        var row = Map.of("code", world.program + "-b", "opd", "dinas " + number, "name", "Program", "flagship", "Ya");
        assertThat(load(ImportType.PROGRAMS, As.of(Role.MANAGER, world.opd), List.of(row)))
                .containsExactly("created 2");
        get("programs/" + world.program + "-b").body("opd", equalTo(world.opd)).body("flagship", equalTo(true));
        assertThat(load(
                        ImportType.OPDS,
                        As.admin(),
                        List.of(Map.of(
                                "code",
                                world.opd + "-b",
                                "name",
                                "DINAS " + number,
                                "type",
                                "dinas",
                                "region",
                                world.province))))
                .containsExactly("created 2");
        assertThat(load(ImportType.PROGRAMS, As.admin(), List.of(row)))
                .containsExactly("refused 2 opd ambiguous-reference");
        assertThat(load(
                        ImportType.PROGRAMS,
                        As.admin(),
                        List.of(Map.of("code", world.program + "-c", "opd", "Dinas Antah", "name", "x"))))
                .containsExactly("refused 2 opd unknown-reference");
    }

    @Test
    void parentsMayFollowTheirChildren() {
        var rows = List.of(
                Map.of(
                        "code",
                        world.city + ".1",
                        "name",
                        "Kecamatan",
                        "level",
                        "kecamatan",
                        "parent",
                        world.city + ".0"),
                Map.of("code", world.city + ".0", "name", "Kota", "level", "Kota", "parent", world.province));
        assertThat(load(ImportType.REGIONS, As.admin(), rows)).containsExactly("created 3", "created 2");
        get("regions/" + world.city + ".1").body("parent", equalTo(world.city + ".0"));
    }

    @Test
    void budgetsAreThings() {
        var row = Map.of(
                "code",
                world.program,
                "budgets",
                "[{\"year\":2026,\"allocated\":1000},{\"year\":2025,\"allocated\":900.50}]");
        assertThat(load(ImportType.PROGRAMS, As.admin().on(OnConflict.REVISE), List.of(row)))
                .containsExactly("changed 2");
        get("programs/" + world.program).body("budgets.year", contains(2025, 2026));
        assertThat(load(
                        ImportType.PROGRAMS,
                        As.admin(),
                        List.of(Map.of("code", world.program, "budgets", "[{\"year\":2026"))))
                .containsExactly("refused 2 budgets broken-json");
    }

    @Test
    void aThingIsKnownByItsSourcesId() {
        var row = indicator(world.indicator + "-f");
        row.put("externalId", "77");
        assertThat(load(ImportType.INDICATORS, As.admin(), List.of(row)))
                .containsExactly("refused 2 externalId source-required");
        var as = As.admin().on(OnConflict.REVISE).from(world.opd);
        assertThat(load(ImportType.INDICATORS, as, List.of(row))).containsExactly("created 2");
        assertThat(load(ImportType.INDICATORS, as, List.of(Map.of("externalId", "77", "name", "Baru"))))
                .containsExactly("changed 2");
        get("indicators/" + world.indicator + "-f").body("name", equalTo("Baru"));
        row.put("code", world.indicator + "-g");
        assertThat(load(ImportType.INDICATORS, as, List.of(row)))
                .containsExactly("refused 2 externalId external-id-taken");
    }
}
