package id.capaian.catalogue.codelist;

import static id.capaian.Door.get;
import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever reads SDMX finds what its codes stand for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CodelistTest {
    @Test
    void everyListIsAtItsAddress() {
        var lists = get("codelists").statusCode(200).extract().jsonPath();
        assertThat(lists.getList("items.id", String.class))
                .contains("CL_AREA", "CL_INDICATOR", "CL_FREQ", "CL_OBS_STATUS", "CL_DISAGGREGATION");
        lists.getList("items.href", String.class)
                .forEach(href -> assertThat(get(href.replaceFirst("^/v1/", ""))
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getList("codes.id"))
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(id -> id.toString().matches("[A-Za-z0-9_@$-]+")));
        get("codelists/CL_NONE").statusCode(404);
    }

    @Test
    void regionsLieInOthersAndKeepTheirOwnCodes() {
        var world = new World();
        var city = "codes.find { it.code == '" + world.city + "' }";
        get("codelists/CL_AREA")
                .body(city + ".id", equalTo(world.city.replace('.', '_')))
                .body(city + ".parent", equalTo(world.province))
                .body("codes.find { it.code == '" + world.province + "' }.parent", equalTo(null));
    }

    @Test
    void partsOfTheWholeAreThoseThatHaveFigures() {
        var world = new World();
        var split = world.indicator(world.indicator);
        split.put("disaggregations", List.of("sex"));
        put("indicators/" + world.indicator, split).statusCode(200);
        put(
                        "indicators/" + world.indicator + "/measurements/" + world.city
                                + "/2025?disaggregation=sex:female",
                        Map.of("value", 1))
                .statusCode(201);
        get("codelists/CL_DISAGGREGATION").body("codes.id", hasItems("_T", "sex@female"));
        get("codelists/CL_INDICATOR").body("codes.code", hasItems(world.indicator));
    }
}
