package id.capaian.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.Settings;
import id.capaian.indicator.Frequency;
import id.capaian.web.format.Format;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The catalogue in the words of DCAT 3 and its application profile DCAT-AP 3, as JSON-LD, with the authority tables of the
 * EU where the profile asks for them, and hydra for its pages. What is pointed at says its class, and its name where the
 * profile asks for one, so that the catalogue conforms by itself, without these tables at hand.
 */
@Singleton
final class Dcat {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    /** In one order, so that all replicas answer with the same bytes. */
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "dcatap", "http://data.europa.eu/r5r/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "hydra", "http://www.w3.org/ns/hydra/core#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private static final Map<Frequency, String> FREQUENCIES = Map.of(
            Frequency.YEAR, "ANNUAL",
            Frequency.SEMESTER, "ANNUAL_2",
            Frequency.QUARTER, "QUARTERLY",
            Frequency.MONTH, "MONTHLY");

    /** Formats that the EU's table of file types knows. */
    private static final Set<Format> FILE_TYPES =
            Set.of(Format.JSON, Format.CSV, Format.XLSX, Format.GEOJSON, Format.ATOM);

    private final Settings settings;
    private final JsonNodeFactory json = JsonNodeFactory.instance;

    Dcat(Settings settings) {
        this.settings = settings;
    }

    ObjectNode catalog(CatalogPage page) {
        var catalog = json.objectNode();
        var context = catalog.putObject("@context");
        PREFIXES.forEach(context::put);
        catalog.put("@id", settings.publicUrl() + "/v1/catalog").put("@type", "dcat:Catalog");
        catalog.set("dct:title", texts(Map.of("id", title("Capaian"), "en", title("Achievements"))));
        catalog.set(
                "dct:description",
                texts(Map.of(
                        "id",
                        "Catatan terbuka tentang apa yang dicapai badan publik: capaian dengan bukti foto dan video, indikator,"
                                + " angka, target, dan tren.",
                        "en",
                        "The open record of what government agencies achieve: achievements with photo and video evidence,"
                                + " indicators, figures, targets and trends.")));
        catalog.set("dct:publisher", publisher());
        catalog.set("dct:license", licence());
        catalog.set("foaf:homepage", a("foaf:Document", settings.publicUrl() + "/"));
        catalog.set(
                "dcat:themeTaxonomy",
                a("skos:ConceptScheme", AUTHORITY + "data-theme").set("dct:title", text("Data theme", "en")));
        catalog.set("dct:language", languages());
        catalog.set("dct:spatial", spatial());
        catalog.putArray("dcat:service").add(service());
        var datasets = catalog.putArray("dcat:dataset");
        page.entries().forEach(entry -> datasets.add(dataset(entry)));
        catalog.putArray("hydra:view").add(view(page));
        return catalog;
    }

    private String title(String word) {
        return word + " " + settings.jurisdiction();
    }

    private ObjectNode view(CatalogPage page) {
        var view = id(page.self()).put("hydra:totalItems", page.total());
        // CKAN's harvester goes on from what has the older name only.
        view.putArray("@type").add("hydra:PartialCollectionView").add("hydra:PagedCollection");
        if (page.next() != null) {
            view.set("hydra:next", id(page.next()));
        }
        return view;
    }

    private ObjectNode service() {
        var service = id(settings.publicUrl() + "/v1#service").put("@type", "dcat:DataService");
        service.set("dct:title", texts(Map.of("id", title("API Capaian"), "en", title("API of Capaian"))));
        service.set("dcat:endpointURL", id(settings.publicUrl() + "/v1"));
        service.set("dcat:endpointDescription", id(settings.publicUrl() + "/v1/openapi.json"));
        service.set("dct:license", licence());
        service.set("dct:publisher", publisher());
        return service;
    }

    private ObjectNode dataset(CatalogEntry entry) {
        var dataset = id(settings.publicUrl() + entry.path() + "#dataset").put("@type", "dcat:Dataset");
        dataset.put("dct:identifier", settings.publicUrl() + entry.path());
        dataset.set("dct:title", texts(entry.titles()));
        dataset.set("dct:description", texts(entry.descriptions()));
        dataset.set("dct:publisher", publisher());
        if (entry.publisher() != null) {
            dataset.set("dct:creator", agent(entry.publisher()));
        }
        dataset.set("dcat:contactPoint", contact());
        var keywords = dataset.putArray("dcat:keyword");
        entry.keywords().forEach(keyword -> keywords.add(text(keyword, "id")));
        dataset.set("dcat:theme", concept("data-theme/GOVE", "Government and public sector"));
        dataset.set("dct:spatial", spatial());
        dataset.set("dct:language", languages());
        dataset.set("dct:accessRights", a("dct:RightsStatement", AUTHORITY + "access-right/PUBLIC"));
        dataset.set("dcat:landingPage", a("foaf:Document", settings.publicUrl() + entry.landing()));
        if (entry.frequency() != null) {
            dataset.set(
                    "dct:accrualPeriodicity",
                    a("dct:Frequency", AUTHORITY + "frequency/" + FREQUENCIES.get(entry.frequency())));
        }
        if (entry.from() != null && entry.to() != null) {
            dataset.putObject("dct:temporal")
                    .put("@type", "dct:PeriodOfTime")
                    .<ObjectNode>set("dcat:startDate", typed(entry.from().toString(), "xsd:date"))
                    .set("dcat:endDate", typed(entry.to().toString(), "xsd:date"));
        }
        if (entry.modified() != null) {
            dataset.set("dct:modified", typed(entry.modified().toString(), "xsd:dateTime"));
        }
        var distributions = dataset.putArray("dcat:distribution");
        entry.formats().forEach(format -> distributions.add(distribution(entry, format)));
        return dataset;
    }

    private ObjectNode distribution(CatalogEntry entry, Format format) {
        var address = settings.publicUrl() + entry.path(format);
        var distribution = id(address + "#distribution").put("@type", "dcat:Distribution");
        var name = text(format.toString().toUpperCase(Locale.ROOT), "en");
        distribution.set("dct:title", name);
        distribution.set("dcat:accessURL", id(address));
        if (entry.files().contains(format)) {
            distribution.set("dcat:downloadURL", id(address));
        }
        distribution.set(
                "dcat:mediaType", a("dct:MediaType", IANA + format.mediaType().replaceFirst(";.*", "")));
        if (FILE_TYPES.contains(format)) {
            distribution.set("dct:format", fileType(format, name));
        }
        distribution.set("dct:license", licence());
        distribution.set("dcatap:availability", concept("planned-availability/STABLE", "stable"));
        return distribution;
    }

    private ObjectNode fileType(Format format, ObjectNode name) {
        var type = id(AUTHORITY + "file-type/" + format.name());
        // CKAN's harvester takes the name of what is first of all an IMT; to others it would show the address.
        type.putArray("@type").add("dct:IMT").add("dct:MediaTypeOrExtent");
        return type.set("rdfs:label", name);
    }

    private ObjectNode licence() {
        return a("dct:LicenseDocument", settings.licenceUrl());
    }

    /** Has an address, so that it is one where the pages are put together: there must not be two. */
    private ObjectNode publisher() {
        return a("foaf:Agent", settings.publicUrl() + "/v1#publisher")
                .set("foaf:name", text(settings.publisher(), "id"));
    }

    private ObjectNode agent(String name) {
        var agent = json.objectNode().put("@type", "foaf:Agent");
        agent.set("foaf:name", text(name, "id"));
        return agent;
    }

    private ObjectNode contact() {
        var contact = json.objectNode().put("vcard:fn", settings.publisher());
        contact.putArray("@type").add("vcard:Organization").add("vcard:Kind");
        settings.contact()
                .ifPresent(address ->
                        contact.set(address.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL", id(address)));
        return contact;
    }

    private ObjectNode spatial() {
        return json.objectNode()
                .put("@type", "dct:Location")
                .put("dct:identifier", settings.rootRegion())
                .set("rdfs:label", text(settings.jurisdiction(), "id"));
    }

    private ArrayNode languages() {
        return json.arrayNode()
                .add(a("dct:LinguisticSystem", AUTHORITY + "language/IND"))
                .add(a("dct:LinguisticSystem", AUTHORITY + "language/ENG"));
    }

    private ArrayNode texts(Map<String, String> byLanguage) {
        var texts = json.arrayNode();
        List.of("id", "en").stream()
                .filter(byLanguage::containsKey)
                .forEach(language -> texts.add(text(byLanguage.getOrDefault(language, ""), language)));
        return texts;
    }

    private ObjectNode text(String text, String language) {
        return json.objectNode().put("@value", text).put("@language", language);
    }

    private ObjectNode typed(String value, String type) {
        return json.objectNode().put("@value", value).put("@type", type);
    }

    /** An entry of a table of the EU. */
    private ObjectNode concept(String entry, String name) {
        return a("skos:Concept", AUTHORITY + entry).set("skos:prefLabel", text(name, "en"));
    }

    private ObjectNode a(String type, String address) {
        return id(address).put("@type", type);
    }

    private ObjectNode id(String address) {
        return json.objectNode().put("@id", address);
    }
}
