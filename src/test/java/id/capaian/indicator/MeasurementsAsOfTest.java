package id.capaian.indicator;

import static id.capaian.Door.delete;
import static id.capaian.Door.get;
import static id.capaian.Door.patch;
import static id.capaian.Door.put;
import static id.capaian.Door.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.journal.Cited;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of an indicator's measurements can be cited. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeasurementsAsOfTest {
    private World world;
    private String figures;

    @BeforeEach
    void begin() {
        world = new World();
        figures = "indicators/" + world.indicator + "/measurements";
        for (var year = 2019; year <= 2025; year++) {
            world.measure(Integer.toString(year), year);
            put(figures + "/" + world.city + "/" + year, Map.of("value", 1, "status", "PROVISIONAL"));
        }
    }

    @Test
    void aListIsWhatItWas() {
        var cited = new ArrayList<Cited>();
        for (var query : List.of(
                "",
                "?region=" + world.city,
                "?region=" + world.province + "&sort=-period,region",
                "?year=2020,2021&status=FINAL",
                "?from=2020&to=2022-06-01&size=200",
                "?sort=-updatedAt",
                "?fields=value,period&disaggregation=total")) {
            cited.add(Cited.of(figures + query));
        }
        world.measure("2018", 1);
        world.measure("2020", 1);
        delete(figures + "/" + world.city + "/2021");
        cited.forEach(Cited::assertStays);
        get(cited.get(0).frozen()).body("page.total", equalTo(14));
    }

    @Test
    void theListOfManyIndicatorsIsWhatItWas() {
        var all = "measurements?opd=" + world.opd;
        var cited = new ArrayList<Cited>();
        for (var query : List.of(
                all,
                all + "&program=x",
                all + "&tier=IKU&sort=-period,region",
                "measurements?indicator=" + world.indicator + "&region=" + world.city,
                "measurements?indicator=x," + world.indicator + "&year=2020&fields=value,indicator")) {
            cited.add(Cited.of(query));
        }
        world.measure("2020", 1);
        delete(figures + "/" + world.city + "/2021");
        patch("indicators/" + world.indicator, Map.of("tier", "MACRO")).statusCode(200);
        cited.forEach(Cited::assertStays);
        get(cited.get(0).frozen()).body("page.total", equalTo(14));
        get(all + "&tier=IKU").body("page.total", equalTo(0));
    }

    @Test
    void filesAreWhatTheyWere() {
        var cited = new ArrayList<Cited>();
        for (var query : List.of(
                figures + "?format=csv",
                figures + "?format=ndjson&region=" + world.city + "&from=2020",
                figures + "?format=sdmx-csv",
                "measurements?format=csv&locale=id&fields=period,value&opd=" + world.opd)) {
            cited.add(Cited.of(query));
        }
        world.measure("2018", 1);
        world.measure("2020", 1);
        delete(figures + "/" + world.city + "/2021");
        for (var before : cited) {
            assertThat(read(before.frozen()).asString().lines())
                    .hasSizeGreaterThan(5)
                    .containsExactlyInAnyOrderElementsOf(before.body().lines().toList());
        }
        assertThat(read(cited.get(0).frozen()).headers().getValues("Link"))
                .anyMatch(link ->
                        link.contains("dataVersion=" + cited.get(0).version()) && link.endsWith("rel=\"memento\""));
    }

    @Test
    void pagesFollowOneAnother() {
        var version = Cited.now();
        world.measure("2018", 1);
        var found = new ArrayList<String>();
        var page = figures + "?sort=-period&size=3&dataVersion=" + version;
        for (var next = ""; next != null; ) {
            var answer = read(page + (next.isEmpty() ? "" : "&after=" + next));
            List<Map<String, ?>> items = answer.path("items");
            items.forEach(item -> found.add(item.get("period") + " " + item.get("region")));
            assertThat(answer.<Integer>path("page.total")).isEqualTo(14);
            next = answer.path("page.next");
        }
        assertThat(found)
                .hasSize(14)
                .doesNotHaveDuplicates()
                .startsWith("2025 " + world.province, "2025 " + world.city)
                .endsWith("2019 " + world.province, "2019 " + world.city);
        get(page + "&after=x").statusCode(400).body("errors[0].parameter", equalTo("after"));
        get(page + "&sort=x").statusCode(400);
    }

    @Test
    void theNextPageIsOfTheSameVersion() {
        var answer = read(figures + "?size=3&dataVersion=" + Cited.now());
        var next = answer.headers().getValues("Link").stream()
                .filter(link -> link.endsWith("rel=\"next\""))
                .toList();
        assertThat(next).singleElement().asString().contains("dataVersion=");
        assertThat(answer.headers().getValues("Link")).hasSize(3);
    }

    @Test
    void whatOnlyThePresentOffersIsRefused() {
        var frozen = figures + "?dataVersion=" + Cited.now();
        get(frozen + "&facets=year").statusCode(400).body("errors[0].code", equalTo("only-now"));
        get(frozen + "&fields=x").statusCode(400).body("errors[0].parameter", equalTo("fields"));
        get(frozen + "&include=region").statusCode(400).body("errors[0].code", equalTo("only-now"));
        get(frozen + "&format=csv&sort=period").statusCode(400).body("errors[0].parameter", equalTo("sort"));
        get(frozen + "&format=csv&after=x").statusCode(400).body("errors[0].parameter", equalTo("after"));
        get(frozen + "&format=csv&size=3").statusCode(400).body("errors[0].parameter", equalTo("size"));
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        get(figures + "?dataVersion=999999999").statusCode(400).body("errors[0].code", equalTo("data-version"));
        get(figures + "?dataVersion=0").statusCode(404);
    }
}
