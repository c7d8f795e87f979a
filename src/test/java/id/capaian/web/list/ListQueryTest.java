package id.capaian.web.list;

import static id.capaian.Door.get;
import static id.capaian.Door.put;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words on every list. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListQueryTest {
    private World one;
    private World other;

    @BeforeEach
    void twoWorlds() {
        one = new World();
        other = new World();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s,%s", "%s&opd=%s"})
    void severalValuesAreAnyOfThem(String both) {
        var opds = both.formatted(one.opd, other.opd);
        get("programs?opd=" + opds).body("items.code", contains(one.program, other.program));
        get("indicators?opd=" + opds).body("items.code", contains(one.indicator, other.indicator));
        one.published(one.achievement());
        other.published(other.achievement());
        get("achievements?opd=" + opds).body("page.total", equalTo(2));
        get("opds?region=" + one.province + "," + other.city).body("items.code", contains(one.opd));
        get("regions?region=" + one.city + "," + other.city).body("items.code", contains(one.city, other.city));
    }

    @Test
    void severalYearsRegionsAndTagsAreAnyOfThem() {
        tagged(one, "2024-05-01", "a");
        tagged(one, "2025-05-01", "b");
        tagged(one, "2026-05-01", "c");
        var all = "achievements?opd=" + one.opd;
        get(all + "&year=2024,2026").body("items.achievedOn", contains("2026-05-01", "2024-05-01"));
        get(all + "&tag=a,b").body("items.achievedOn", contains("2025-05-01", "2024-05-01"));
        get(all + "&region=" + one.province + "," + one.city).body("page.total", equalTo(3));
        get(all + "&tag=z").body("items", equalTo(List.of()));
    }

    @Test
    void severalYearsOfFigures() {
        for (var year = 2020; year < 2025; year++) {
            one.measure(String.valueOf(year), year).statusCode(201);
            put("indicators/" + one.indicator + "/targets/" + one.province + "/" + year + "/PK", Map.of("value", 2))
                    .statusCode(201);
        }
        get("indicators/" + one.indicator + "/measurements?year=2021,2023&status=FINAL,REVISED")
                .body("items.period", contains("2021", "2023"));
        get("indicators/" + one.indicator + "/targets?year=2021&year=2023&document=PK,RPJMD")
                .body("items.period", contains("2021", "2023"));
    }

    @Test
    void onlyTheFieldsAskedFor() {
        one.published(one.achievement());
        get("achievements?opd=" + one.opd + "&fields=title,opd")
                .body("items[0]", equalTo(Map.of("title", "Jalan desa Sukanagara selesai", "opd", one.opd)))
                .body("page.total", equalTo(1));
    }

    @Test
    void facetsHonourTheOtherFilters() {
        tagged(one, "2025-05-01", "a");
        tagged(one, "2026-05-01", "a");
        tagged(one, "2026-06-01", "b");
        get("achievements?opd=" + one.opd + "&year=2026&facets=year,tag,opd,region")
                .body("page.total", equalTo(2))
                .body("facets.year.value", contains("2026", "2025"))
                .body("facets.year.count", contains(2, 1))
                .body("facets.tag.value", contains("a", "b"))
                .body("facets.tag.count", contains(1, 1))
                .body("facets.region.value", contains(one.city))
                .body("facets.opd.find { it.value == '" + one.opd + "' }.count", equalTo(2));
    }

    @Test
    void figuresOfTheWholeAreCountedUnderTheWordThatFindsThem() {
        one.measure("2024", 1).statusCode(201);
        one.measure("2025", 2).statusCode(201);
        get("indicators/" + one.indicator + "/measurements?facets=region,year,disaggregation,status")
                .body("facets", aMapWithSize(4))
                .body("facets.disaggregation", equalTo(List.of(Map.of("value", "total", "count", 2))));
        get("indicators/" + one.indicator + "/targets?facets=region,year,disaggregation,document")
                .body("facets", aMapWithSize(4));
        get("indicators/" + one.indicator + "/measurements?disaggregation=total")
                .body("page.total", equalTo(2));
    }

    @Test
    void whatAPageNamesComesAlongOnce() {
        for (var i = 0; i < 2; i++) {
            var achievement = one.achievement();
            achievement.put("program", one.program);
            achievement.put("indicators", List.of(Map.of("indicator", one.indicator)));
            one.published(achievement);
        }
        get("achievements?opd=" + one.opd + "&fields=title&include=opd,program,indicator,region")
                .body("items[0]", equalTo(Map.of("title", "Jalan desa Sukanagara selesai")))
                .body("included.opd.code", contains(one.opd))
                .body("included.program.code", contains(one.program))
                .body("included.indicator.code", contains(one.indicator))
                .body("included.indicator[0].unit", equalTo("persen"))
                .body("included.region.code", contains(one.city));
        get("achievements?opd=" + other.opd + "&include=opd").body("included", equalTo(Map.of("opd", List.of())));
        get("opds?format=csv&include=region").statusCode(400).body("errors[0].parameter", equalTo("include"));
    }

    @Test
    void statusesOfTrendsAreCounted() {
        one.measure("2025", 1).statusCode(201);
        get("trends?opd=" + one.opd + "&status=ON_TRACK&facets=status,tier")
                .body("page.total", equalTo(0))
                .body("facets.status", equalTo(List.of(Map.of("value", "NOT_AVAILABLE", "count", 1))))
                .body("facets.tier", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bbox=1,2,3",
                "bbox=1,9,3,4",
                "bbox=181,0,1,1",
                "bbox=a,b,c,d",
                "near=1,2",
                "near=91,0,1",
                "near=0,0,0",
                "near=0,0,1001",
                "near=NaN,0,1",
                "near=1e400,0,1",
                "updatedSince=2026",
                "updatedSince=kemarin"
            })
    void placesAndMomentsThatCannotBeAreRefused(String query) {
        get("achievements?" + query)
                .statusCode(400)
                .body("errors[0].parameter", equalTo(query.replaceFirst("=.*", "")));
    }

    @Test
    void withoutFacetsThereAreNone() {
        get("programs?opd=" + one.opd).body("$", aMapWithSize(2)).body("$", hasKey("items"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            achievements | opd,program,indicator,region,year,tag
            programs     | opd,flagship
            indicators   | opd,program,tier,frequency,sdg
            opds         | type,region
            regions      | level
            """)
    void everyFacetCanBeCounted(String list, String facets) {
        get(list + "?facets=" + facets).statusCode(200).body("facets", aMapWithSize(facets.split(",").length));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facets=colour     | facets | region
            fields=colour     | fields | updatedAt
            format=pdf        | format | csv
            sort=colour       | sort   | updatedAt
            type=DINAS,COLOUR | type   | BADAN
            type=DINAS,,BADAN | type   | empty
            fields=           | fields | empty
            locale=fr         | locale | en
            """)
    void unknownWordsAreRefusedWithThoseThatExist(String query, String parameter, String known) {
        get("opds?" + query)
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].message", containsString(known));
    }

    private static void tagged(World world, String day, String tag) {
        var achievement = world.achievement();
        achievement.put("achievedOn", day);
        achievement.put("tags", List.of(tag));
        world.published(achievement);
    }
}
