package id.capaian.catalogue;

import static id.capaian.Door.get;
import static id.capaian.Door.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.indicator.Frequency;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue conforms to DCAT-AP 3.0.1, says a validator that others wrote. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CatalogShapesTest {
    private static final Shapes SHAPES = Shapes.parse("src/test/resources/dcat-ap-3.ttl");
    private static final Prologue NAMES = new Prologue(SHAPES.getGraph().getPrefixMapping());
    private static final String NEXT = "http://www.w3.org/ns/hydra/core#next";

    /** A harvester puts the pages together: what is on each of them must not become many. */
    @Test
    void everyPageConformsAndSoDoAllTogether() {
        var world = new World();
        world.measure("2025", 2).statusCode(201);
        for (var frequency : Frequency.values()) {
            var indicator = world.indicator(world.indicator + "-" + frequency.periodsPerYear());
            indicator.put("frequency", frequency);
            indicator.put("nameEn", "Indicator of a " + frequency);
            post("indicators", indicator).statusCode(201);
        }
        var all = ModelFactory.createDefaultModel();
        for (var path = "catalog?size=3"; !path.isEmpty(); ) {
            var page = page(path);
            assertConforms(page);
            all.add(page);
            path = page.listObjectsOfProperty(page.createProperty(NEXT))
                    .mapWith(next -> next.toString().replaceFirst(".*/v1/", ""))
                    .nextOptional()
                    .orElse("");
        }
        assertConforms(all);
        assertThat(SHAPES.getTargetShapes())
                .hasSize(10)
                .allSatisfy(shape -> assertThat(shape.getTargets())
                        .as(shape.toString())
                        .allSatisfy(target ->
                                assertThat(target.getFocusNodes(all.getGraph())).isNotEmpty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dcat:Catalog       | dct:title
            dcat:Catalog       | dct:description
            dcat:Catalog       | dct:publisher
            dcat:Dataset       | dct:title
            dcat:Dataset       | dct:description
            dcat:Distribution  | dcat:accessURL
            dcat:DataService   | dct:title
            dcat:DataService   | dcat:endpointURL
            foaf:Agent         | foaf:name
            skos:Concept       | skos:prefLabel
            skos:ConceptScheme | dct:title
            """)
    void whatIsMissingIsFound(String type, String property) {
        var page = page("catalog?size=1");
        one(page, type).removeAll(property(property));
        assertThat(violations(page)).containsExactly(property + " MinCount");
    }

    /** Two nodes of which nothing is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dcat:Catalog      | dct:publisher          | MaxCount
            dcat:Catalog      | foaf:homepage          | MaxCount
            dcat:Catalog      | dct:language           | Class
            dcat:Dataset      | dct:title              | NodeKind
            dcat:Dataset      | dct:modified           | MaxCount
            dcat:Dataset      | dct:accrualPeriodicity | MaxCount
            dcat:Dataset      | dct:temporal           | Class
            dcat:Dataset      | dcat:theme             | Class
            dcat:Distribution | dct:license            | MaxCount
            dcat:Distribution | dcat:mediaType         | Class
            dcat:Distribution | dcat:byteSize          | Datatype
            dcat:DataService  | dct:publisher          | MaxCount
            dct:Location      | dcat:bbox              | NodeKind
            """)
    void whatDoesNotBelongThereIsFound(String type, String property, String violation) {
        var page = page("catalog?size=1");
        one(page, type)
                .addProperty(property(property), page.createResource())
                .addProperty(property(property), page.createResource());
        assertThat(violations(page)).contains(property + " " + violation);
    }

    private static void assertConforms(Model catalog) {
        var report = ShaclValidator.get().validate(SHAPES, catalog.getGraph());
        var text = new ByteArrayOutputStream();
        ShLib.printReport(text, report);
        assertThat(report.conforms()).as(text.toString(StandardCharsets.UTF_8)).isTrue();
    }

    /** By property and kind of constraint. */
    private static List<String> violations(Model catalog) {
        return ShaclValidator.get().validate(SHAPES, catalog.getGraph()).getEntries().stream()
                .map(entry -> entry.resultPath().toString(NAMES) + " "
                        + entry.sourceConstraintComponent().getLocalName().replace("ConstraintComponent", ""))
                .toList();
    }

    /** A page as its readers have it; dates that are none end the test. */
    private static Model page(String path) {
        return RDFParser.fromString(get(path).statusCode(200).extract().asString(), Lang.JSONLD11)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .toModel();
    }

    private static Resource one(Model page, String type) {
        return page.listSubjectsWithProperty(RDF.type, property(type)).next();
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NAMES.expandPrefixedName(name));
    }
}
