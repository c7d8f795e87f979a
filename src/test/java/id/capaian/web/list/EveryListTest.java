package id.capaian.web.list;

import static id.capaian.Door.get;
import static id.capaian.Door.put;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list, by every filter, in every format: one row of this world is found by one value and not by another. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryListTest {
    /** What says how a list is shown, not what is in it. */
    private static final Set<String> FORM =
            Set.of("size", "after", "sort", "fields", "facets", "include", "format", "locale", "dataVersion");

    /** List, what leaves nothing of other tests in it, what finds its only row, and what does not. */
    private static final String TABLE = """
            achievements | opd={opd} | q=perjalanan sukanag | q=jembatan
            achievements | opd={opd} | program={program},none | program=none
            achievements | opd={opd} | indicator={indicator} | indicator=none
            achievements | opd={opd} | region={province} | region={city}.1
            achievements | opd={opd} | year=2025,2026 | year=2025
            achievements | opd={opd} | from=2026 | from=2026-03
            achievements | opd={opd} | to=2026-02 | to=2025
            achievements | opd={opd} | tag=jalan | tag=kolam
            achievements | opd={opd} | status=PUBLISHED | status=WITHDRAWN
            achievements | opd={opd} | hasPhoto=true | hasPhoto=false
            achievements | opd={opd} | hasVideo=false | hasVideo=true
            achievements | opd={opd} | bbox=106.1,-6.2,106.2,-6.1 | bbox=106.2,-6.2,106.1,-6.1
            achievements | opd={opd} | near=-6.0,106.15,14 | near=-6.0,106.15,13
            achievements | opd={opd} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            evidence | opd={opd} | q=jalan | q=jembatan
            evidence | opd={opd} | program={program} | program=none
            evidence | opd={opd} | indicator={indicator} | indicator=none
            evidence | opd={opd} | region={city} | region={city}.1
            evidence | opd={opd} | year=2026 | year=2025
            evidence | opd={opd} | from=2026 | from=2027
            evidence | opd={opd} | to=2026 | to=2025
            evidence | opd={opd} | tag=jalan | tag=kolam
            evidence | opd={opd} | kind=PHOTO,VIDEO | kind=VIDEO
            evidence | opd={opd} | stage=AFTER | stage=BEFORE
            evidence | opd={opd} | provider=FILE | provider=YOUTUBE
            evidence | opd={opd} | bbox=106.1,-6.2,106.2,-6.1 | bbox=0,0,1,1
            evidence | opd={opd} | near=-6.12,106.15,1 | near=6.12,106.15,1
            evidence | opd={opd} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            programs | opd={opd} | q=progr | q=jembatan
            programs | opd={opd} | year=2026 | year=2031
            programs | opd={opd} | flagship=false | flagship=true
            programs | opd={opd} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            catalog/ms-ind | opd={opd} | q=indikator | q=jembatan
            catalog/ms-ind | opd={opd} | program={program} | program=none
            catalog/ms-ind | opd={opd} | tier=IKU,IKK | tier=MACRO
            catalog/ms-ind | opd={opd} | frequency=YEAR | frequency=MONTH
            catalog/ms-ind | opd={opd} | sdg=1 | sdg=2
            catalog/ms-ind | opd={opd} | region={province} | region={city}
            catalog/ms-ind | opd={opd} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            indicators | opd={opd} | q=indikator | q=jembatan
            indicators | opd={opd} | program={program} | program=none
            indicators | opd={opd} | tier=IKU,IKK | tier=MACRO
            indicators | opd={opd} | frequency=YEAR | frequency=MONTH
            indicators | opd={opd} | sdg=1 | sdg=2
            indicators | opd={opd} | region={province} | region={city}
            indicators | opd={opd} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            opds | region={province} | q=dinas | q=jembatan
            opds | region={province} | type=DINAS | type=BADAN
            opds | region={province} | active=true | active=false
            opds | region={province} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            regions | region={city} | level=CITY | level=PROVINCE
            regions | region={city} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            indicators/{indicator}/measurements | year=2025 | region={province} | region={city}
            indicators/{indicator}/measurements | year=2025 | from=2025 | from=2026
            indicators/{indicator}/measurements | year=2025 | to=2025 | to=2024
            indicators/{indicator}/measurements | year=2025 | disaggregation=total | disaggregation=area:urban
            indicators/{indicator}/measurements | year=2025 | status=FINAL | status=REVISED
            indicators/{indicator}/measurements | year=2025 | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            indicators/{indicator}/targets | year=2025 | region={province} | region={city}
            indicators/{indicator}/targets | year=2025 | from=2025 | from=2026
            indicators/{indicator}/targets | year=2025 | to=2025 | to=2024
            indicators/{indicator}/targets | year=2025 | disaggregation=total | disaggregation=area:urban
            indicators/{indicator}/targets | year=2025 | document=PK,RPJMD | document=RKPD
            indicators/{indicator}/targets | year=2025 | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            indicators/{indicator}/evidence | to=2026 | region={city} | region={city}.1
            indicators/{indicator}/evidence | to=2026 | from=2026 | from=2027
            measurements | opd={opd} | indicator={indicator} | indicator=none
            measurements | opd={opd} | program={program} | program=none
            measurements | opd={opd} | tier=IKU | tier=SDG
            measurements | opd={opd} | region={province} | region={city}
            measurements | opd={opd} | year=2025 | year=2024
            measurements | opd={opd} | from=2025 | from=2026
            measurements | opd={opd} | to=2025 | to=2024
            measurements | opd={opd} | disaggregation=total | disaggregation=sex:male
            measurements | opd={opd} | status=FINAL | status=PROVISIONAL
            measurements | opd={opd} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            targets | opd={opd} | indicator={indicator} | indicator=none
            targets | opd={opd} | program={program} | program=none
            targets | opd={opd} | tier=IKU | tier=SDG
            targets | opd={opd} | region={province} | region={city}
            targets | opd={opd} | year=2025 | year=2024
            targets | opd={opd} | from=2025 | from=2026
            targets | opd={opd} | to=2025 | to=2024
            targets | opd={opd} | disaggregation=total | disaggregation=sex:male
            targets | opd={opd} | document=PK | document=RKPD
            targets | opd={opd} | updatedSince=2020-01-01T00:00:00Z | updatedSince=2199-01-01T00:00:00Z
            trends | opd={opd} | indicator={indicator} | indicator=none
            trends | opd={opd} | program={program} | program=none
            trends | opd={opd} | tier=IKU | tier=SDG
            trends | opd={opd} | region={province} | region={city}
            trends | opd={opd} | status=NOT_AVAILABLE,TARGET_ACHIEVED | status=ON_TRACK
            corrections | opd={opd} | types=MEASUREMENT,TARGET | types=TARGET
            corrections | opd={opd}&types=MEASUREMENT | from=2020-01-01 | from=2199-01-01
            corrections | opd={opd}&types=MEASUREMENT | to=2199-01-01 | to=2020-01-01
            corrections | opd={opd}&types=MEASUREMENT | year={year} | year=2020
            """;

    private static @Nullable World world;

    @BeforeEach
    void prepare() {
        if (world == null) {
            world = filled();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void oneRowIsFoundInEveryFormat(String list, String scope, String found, String notFound) throws IOException {
        var address = in(list + "?" + scope + "&");
        for (var format : formats(list)) {
            assertThat(rows(address + in(found), format)).as(format).isEqualTo(1);
        }
        assertThat(rows(address + in(notFound), "json")).isZero();
        assertThat(rows(address + in(notFound), "csv")).isZero();
    }

    /** A list or filter that is new must come into the table. */
    @Test
    void theTableNamesEveryFilterOfEveryList() throws IOException {
        var known = TABLE.lines()
                .map(line -> line.split("\\s*\\|\\s*"))
                .flatMap(row -> Stream.of(row[1], row[2]).map(one -> List.of(row[0], one.replaceFirst("=.*", ""))))
                .collect(groupingBy(
                        one -> one.get(0).replace("{indicator}", "{code}"),
                        TreeMap::new,
                        mapping(one -> one.get(1), toCollection(TreeSet::new))));
        assertThat(known).isEqualTo(offered());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyFacetAndEverythingIncludedIsServed(String list) {
        for (var word : List.of("facets", "include")) {
            var message = get(in(list) + "?" + word + "=none")
                    .statusCode(400)
                    .extract()
                    .<String>path("errors[0].message");
            var words = message.replaceFirst(".*: ", "").replaceFirst("\\.$", "");
            if (!words.isEmpty()) {
                var answer = get(in(list) + "?" + word + "=" + words.replace(" ", ""))
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                var key = word.equals("facets") ? "facets" : "included";
                assertThat(answer.getMap(key).keySet()).as(words).hasSize(words.split(",", -1).length);
            }
        }
    }

    static Stream<String> lists() {
        return TABLE.lines().map(line -> line.replaceFirst("\\s*\\|.*", "")).distinct();
    }

    /** Of each list in the contract that can be had as a file, its filters. */
    private static Map<String, Set<String>> offered() throws IOException {
        var offered = new TreeMap<String, Set<String>>();
        var paths = new ObjectMapper()
                .readTree(RestAssured.get("/v1/openapi.json").asString())
                .path("paths");
        paths.properties().forEach(path -> {
            var words = new TreeSet<String>();
            var parameters = path.getValue().path("get").path("parameters");
            StreamSupport.stream(parameters.spliterator(), false)
                    .filter(one -> one.path("in").asText().equals("query"))
                    .map(one -> one.path("name").asText())
                    .forEach(words::add);
            if (words.contains("format") && words.contains("size")) {
                words.removeAll(FORM);
                offered.put(path.getKey().replaceFirst("^/v1/", ""), words);
            }
        });
        return offered;
    }

    private static List<String> formats(String list) {
        return list.equals("achievements") || list.equals("evidence")
                ? List.of("json", "csv", "ndjson", "xlsx", "geojson")
                : List.of("json", "csv", "ndjson", "xlsx");
    }

    private static long rows(String address, String format) throws IOException {
        var bytes = get(address + "&format=" + format).statusCode(200).extract().asByteArray();
        return switch (format) {
            case "json" -> json(bytes).path("page").path("total").asLong();
            case "geojson" -> json(bytes).path("features").size();
            case "csv" ->
                CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8)).stream()
                        .count();
            case "xlsx" -> sheet(bytes) - 1;
            default -> new String(bytes, StandardCharsets.UTF_8).lines().count();
        };
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        return new ObjectMapper().readTree(bytes);
    }

    private static int sheet(byte[] bytes) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read().size();
        }
    }

    private static String in(String text) {
        var world = requireNonNull(EveryListTest.world);
        return text.replace("{opd}", world.opd)
                .replace("{program}", world.program)
                .replace("{indicator}", world.indicator)
                .replace("{province}", world.province)
                .replace("{city}", world.city)
                .replace(
                        "{year}",
                        String.valueOf(java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                                .getYear()));
    }

    private static World filled() {
        var filled = new World();
        var indicator = filled.indicator(filled.indicator);
        indicator.put("program", filled.program);
        indicator.put("sdgGoal", 1);
        indicator.put("disaggregations", List.of("area"));
        put("indicators/" + filled.indicator, indicator).statusCode(200);
        put(
                        "programs/" + filled.program,
                        Map.of(
                                "code",
                                filled.program,
                                "opd",
                                filled.opd,
                                "name",
                                "Program",
                                "startYear",
                                2025,
                                "endYear",
                                2030))
                .statusCode(200);
        filled.measure("2025", 1).statusCode(201);
        filled.measure("2025", 2).statusCode(200);
        var target = "indicators/" + filled.indicator + "/targets/" + filled.province + "/2025/PK";
        put(target, Map.of("value", 2)).statusCode(201);
        var photo = new TreeMap<>(World.photo());
        photo.put("stage", "AFTER");
        var achievement = filled.achievement();
        achievement.put("program", filled.program);
        achievement.put("indicators", List.of(Map.of("indicator", filled.indicator)));
        achievement.put("tags", List.of("jalan"));
        achievement.put("location", Map.of("lat", -6.12, "lon", 106.15));
        achievement.put("evidence", List.of(photo));
        filled.published(achievement);
        return filled;
    }
}
