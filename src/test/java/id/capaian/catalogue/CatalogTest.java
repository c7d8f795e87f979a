package id.capaian.catalogue;

import static id.capaian.Door.anyone;
import static id.capaian.Door.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.Door;
import id.capaian.TestDatabase;
import id.capaian.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Portals find every dataset, described as their profiles ask. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CatalogTest {
    private static final String NEXT = "/hydra:view/0/hydra:next/@id";

    /** Mandatory and recommended properties of DCAT-AP 3.0 that this service can tell; those in brackets not of all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                | dct:title, dct:description, dct:publisher, dcat:dataset, dcat:service, dct:license, foaf:homepage, dct:language, dcat:themeTaxonomy, dct:spatial
            /dcat:service                    | dct:title, dcat:endpointURL, dcat:endpointDescription
            /dcat:dataset                    | dct:title, dct:description, dct:identifier, dct:publisher, dcat:contactPoint, dcat:keyword, dcat:theme, dct:spatial, dcat:distribution, dcat:landingPage
            /dcat:dataset/dcat:distribution  | dcat:accessURL, dcat:mediaType, dct:license, dcatap:availability
            /dcat:dataset/dct:publisher      | foaf:name
            """)
    void whatTheProfileAsksForIsThere(String place, String properties) throws IOException {
        new World();
        var nodes = Stream.of(catalog("catalog?size=20"));
        for (var step : place.substring(1).split("/", -1)) {
            nodes = step.isEmpty() ? nodes : nodes.flatMap(node -> each(node.path(step)));
        }
        assertThat(nodes.toList()).isNotEmpty().allSatisfy(node -> {
            for (var property : properties.split(", ", -1)) {
                assertThat(node.path(property).isMissingNode()).as(property).isFalse();
            }
            assertThat(node.path("@type").asText()).isNotEmpty();
        });
    }

    /** The ranges of DCAT-AP 3.0.1 as its SHACL has them, and what it demands of those classes: a portal need not know more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foaf:homepage         | foaf:Document         |
            dct:language          | dct:LinguisticSystem  |
            dct:spatial           | dct:Location          |
            dct:license           | dct:LicenseDocument   |
            dct:publisher         | foaf:Agent            | foaf:name
            dct:creator           | foaf:Agent            | foaf:name
            dct:accessRights      | dct:RightsStatement   |
            dct:accrualPeriodicity| dct:Frequency         |
            dct:format            | dct:MediaTypeOrExtent | rdfs:label
            dcat:themeTaxonomy    | skos:ConceptScheme    | dct:title
            dcat:theme            | skos:Concept          | skos:prefLabel
            dcat:contactPoint     | vcard:Kind            | vcard:fn
            dcat:landingPage      | foaf:Document         |
            dcat:mediaType        | dct:MediaType         |
            dcatap:availability   | skos:Concept          | skos:prefLabel
            """)
    void whatIsPointedAtSaysItsClass(String property, String type, @Nullable String name) throws IOException {
        new World();
        var pointedAt = catalog("catalog?size=20").findValues(property).stream().flatMap(CatalogTest::each);
        assertThat(pointedAt).isNotEmpty().allSatisfy(node -> {
            assertThat(each(node.path("@type")).map(JsonNode::asText)).contains(type);
            assertThat(name == null || node.has(name)).isTrue();
        });
    }

    /** Not in one of its own for each replica, whose answers would have different tags. */
    @Test
    void prefixesAreInOneOrder() throws IOException {
        var prefixes = catalog("catalog?size=1").path("@context").properties().stream();
        assertThat(prefixes.map(Map.Entry::getKey)).isNotEmpty().isSorted();
    }

    /** CKAN's harvester reads the name of a format only from what is an IMT, and only where that comes first. */
    @Test
    void formatsHaveNamesInCkan() throws IOException {
        var formats = catalog("catalog?size=1").findValues("dct:format");
        assertThat(formats)
                .isNotEmpty()
                .allSatisfy(format -> assertThat(format.at("/@type/0").asText()).isEqualTo("dct:IMT"));
        assertThat(formats.stream()
                        .map(format -> format.at("/rdfs:label/@value").asText()))
                .contains("CSV", "XLSX", "JSON", "GEOJSON", "ATOM");
    }

    @Test
    void anIndicatorIsADatasetOfItsOwn() throws IOException {
        var world = new World();
        world.measure("2020", 1).statusCode(201);
        world.measure("2025", 2).statusCode(201);
        var dataset = dataset(world, everything("catalog", "dcat:dataset", NEXT), "dct:identifier");
        assertThat(dataset.at("/dct:temporal/dcat:startDate/@value").asText()).isEqualTo("2020-01-01");
        assertThat(dataset.at("/dct:temporal/dcat:endDate/@value").asText()).isEqualTo("2025-12-31");
        assertThat(dataset.at("/dct:accrualPeriodicity/@id").asText()).endsWith("/frequency/ANNUAL");
        assertThat(dataset.at("/dct:creator/foaf:name/@value").asText()).startsWith("Dinas ");
        var csv = each(dataset.path("dcat:distribution"))
                .filter(one -> one.at("/dcat:mediaType/@id").asText().endsWith("/text/csv"))
                .findFirst()
                .orElseThrow();
        var path = csv.at("/dcat:downloadURL/@id").asText().replaceFirst(".*/v1/", "");
        assertThat(new String(get(path).statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8).lines())
                .hasSize(3);
    }

    @Test
    void everyDistributionOfTheListsCanBeHad() throws IOException {
        new World();
        var addresses = each(catalog("catalog?size=1").path("dcat:dataset"))
                .flatMap(dataset -> each(dataset.path("dcat:distribution")))
                .map(one -> one.at("/dcat:accessURL/@id").asText().replaceFirst(".*/v1/", ""))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(50);
        addresses.forEach(address -> get(address).statusCode(200));
    }

    @Test
    void whatShowsAPageIsNoDownload() throws IOException {
        var pages = each(catalog("catalog?size=1").path("dcat:dataset"))
                .flatMap(dataset -> each(dataset.path("dcat:distribution")))
                .filter(one -> !one.has("dcat:downloadURL"))
                .map(one -> one.at("/dcat:accessURL/@id").asText().replaceFirst(".*=", ""));
        assertThat(new HashSet<>(pages.toList())).containsExactlyInAnyOrder("json", "atom", "jsonfeed");
    }

    @Test
    void pagesLeadToEveryIndicatorOnce() throws IOException {
        new World();
        new World();
        var found = everything("catalog?size=3", "dcat:dataset", NEXT).stream()
                .map(one -> one.path("dct:identifier").asText())
                .toList();
        assertThat(new HashSet<>(found)).hasSameSizeAs(found);
        assertThat(catalog("catalog?size=3").at("/hydra:view/0/@type"))
                .extracting(JsonNode::asText)
                .contains("hydra:PagedCollection");
        assertThat(found)
                .hasSize(catalog("catalog").at("/hydra:view/0/hydra:totalItems").asInt());
    }

    @Test
    void searchEnginesFindDatasets() throws IOException {
        var world = new World();
        world.measure("2025", 2).statusCode(201);
        var dataset = dataset(world, everything("catalog/schema.org", "dataset", "/hasPart/0/url"), "identifier");
        assertThat(dataset.path("name").asText()).startsWith("Indikator ");
        assertThat(dataset.path("description").asText()).hasSizeBetween(50, 5000);
        assertThat(dataset.path("temporalCoverage").asText()).isEqualTo("2025-01-01/2025-12-31");
        assertThat(dataset.path("license").asText()).startsWith("https://");
        assertThat(dataset.at("/distribution/0/contentUrl").asText()).contains("format=");
    }

    @Test
    void itIsJsonLdAndJson() {
        anyone().accept("application/ld+json")
                .get("/v1/catalog?size=1")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"));
        anyone().accept("application/json")
                .get("/v1/catalog?size=1")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
        get("catalog?page=1").statusCode(400);
        get("catalog?after=nonsense").statusCode(400).body("errors[0].parameter", equalTo("after"));
    }

    @Test
    void indicatorsByTheFormOfTheStatisticsOffice() {
        var world = new World();
        var indicator = world.indicator(world.indicator);
        indicator.put("definition", "Yang dihitung.");
        indicator.put("formula", "a / b");
        indicator.put("disaggregations", List.of("area"));
        Door.put("indicators/" + world.indicator, indicator).statusCode(200);
        world.measure("2025", 2).statusCode(201);
        get("catalog/ms-ind/" + world.indicator)
                .body("namaIndikator", equalTo("Indikator " + world.indicator))
                .body("definisi", equalTo("Yang dihitung."))
                .body("metodeAtauRumusPenghitungan", equalTo("a / b"))
                .body("klasifikasiPenyajian", equalTo(List.of("area")))
                .body("levelEstimasi", equalTo(List.of("PROVINCE")))
                .body("indikatorKomposit", nullValue())
                .body("dapatDiaksesUmum", equalTo(true));
        get("catalog/ms-ind/none").statusCode(404);
    }

    private static JsonNode dataset(World world, List<JsonNode> all, String identifier) {
        return all.stream()
                .filter(one -> one.path(identifier).asText().endsWith("?indicator=" + world.indicator))
                .findFirst()
                .orElseThrow();
    }

    /** What all pages list, each found by the link of the one before. */
    private static List<JsonNode> everything(String address, String list, String next) throws IOException {
        var all = new ArrayList<JsonNode>();
        for (var path = address; !path.isEmpty(); ) {
            var page = catalog(path);
            each(page.path(list)).forEach(all::add);
            path = page.at(next).asText().replaceFirst(".*/v1/", "");
        }
        return all;
    }

    private static JsonNode catalog(String path) throws IOException {
        return new ObjectMapper().readTree(get(path).statusCode(200).extract().asString());
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }
}
