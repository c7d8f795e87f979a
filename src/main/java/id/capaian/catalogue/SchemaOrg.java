package id.capaian.catalogue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.Settings;
import id.capaian.web.format.Format;
import jakarta.inject.Singleton;
import java.util.Map;

/** The catalogue in the words of schema.org, as search engines for datasets read it. */
@Singleton
final class SchemaOrg {
    private static final int SHORTEST_DESCRIPTION = 50;

    private final Settings settings;
    private final JsonNodeFactory json = JsonNodeFactory.instance;

    SchemaOrg(Settings settings) {
        this.settings = settings;
    }

    ObjectNode catalog(CatalogPage page) {
        var catalog = json.objectNode()
                .put("@context", "https://schema.org/")
                .put("@type", "DataCatalog")
                .put("@id", settings.publicUrl() + "/v1/catalog/schema.org")
                .put("name", "Capaian " + settings.jurisdiction())
                .put("url", settings.publicUrl() + "/v1/catalog/schema.org")
                .put("license", settings.licenceUrl());
        catalog.set("publisher", organization(settings.publisher()));
        var datasets = catalog.putArray("dataset");
        page.entries().forEach(entry -> datasets.add(dataset(entry)));
        if (page.next() != null) {
            catalog.putArray("hasPart").addObject().put("@type", "DataCatalog").put("url", page.next());
        }
        return catalog;
    }

    private ObjectNode dataset(CatalogEntry entry) {
        var address = settings.publicUrl() + entry.path();
        var dataset = json.objectNode()
                .put("@type", "Dataset")
                .put("@id", address + "#dataset")
                .put("identifier", address)
                .put("name", text(entry.titles()))
                .put("description", description(entry))
                .put("url", settings.publicUrl() + entry.landing())
                .put("license", settings.licenceUrl())
                .put("isAccessibleForFree", true);
        dataset.set("creator", organization(entry.publisher() == null ? settings.publisher() : entry.publisher()));
        dataset.set("publisher", organization(settings.publisher()));
        dataset.putObject("spatialCoverage").put("@type", "Place").put("name", settings.jurisdiction());
        var keywords = dataset.putArray("keywords");
        entry.keywords().forEach(keywords::add);
        if (entry.from() != null && entry.to() != null) {
            dataset.put("temporalCoverage", entry.from() + "/" + entry.to());
        }
        if (entry.modified() != null) {
            dataset.put("dateModified", entry.modified().toString());
        }
        var distributions = dataset.putArray("distribution");
        entry.files().forEach(format -> distributions.add(distribution(entry, format)));
        return dataset;
    }

    /** Search engines pass over what is described in fewer than 50 characters. */
    private String description(CatalogEntry entry) {
        var described = text(entry.descriptions());
        return described.length() >= SHORTEST_DESCRIPTION
                ? described
                : text(entry.titles()) + ": " + described + ". " + settings.jurisdiction() + ", " + settings.publisher()
                        + ".";
    }

    private ObjectNode distribution(CatalogEntry entry, Format format) {
        return json.objectNode()
                .put("@type", "DataDownload")
                .put("encodingFormat", format.mediaType())
                .put("contentUrl", settings.publicUrl() + entry.path(format));
    }

    private ObjectNode organization(String name) {
        return json.objectNode().put("@type", "Organization").put("name", name);
    }

    private static String text(Map<String, String> byLanguage) {
        return byLanguage.getOrDefault("id", "");
    }
}
