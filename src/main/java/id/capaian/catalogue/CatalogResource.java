package id.capaian.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue, in the words that portals and search engines harvest. */
@Path("/v1/catalog")
@Tag(name = "catalogue")
@Produces({CatalogResource.JSON_LD, MediaType.APPLICATION_JSON})
@Transactional
public class CatalogResource {
    static final String JSON_LD = "application/ld+json";

    private final Catalog catalog;
    private final Dcat dcat;
    private final SchemaOrg schemaOrg;

    CatalogResource(Catalog catalog, Dcat dcat, SchemaOrg schemaOrg) {
        this.catalog = catalog;
        this.dcat = dcat;
        this.schemaOrg = schemaOrg;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCatalog",
            summary = "All datasets, as DCAT",
            description = "For open data portals such as CKAN and those of Satu Data: DCAT-AP 3 in JSON-LD. It comes in"
                    + " pages (hydra); the first begins with the lists of this service, then come the figures of each"
                    + " indicator as a dataset of its own.")
    @APIResponse(
            responseCode = "200",
            description = "Part of the catalogue.",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public ObjectNode dcat(@Valid @BeanParam CatalogQuery query) {
        return dcat.catalog(catalog.page("/v1/catalog", query.page()));
    }

    @GET
    @Path("schema.org")
    @PermitAll
    @Operation(
            operationId = "getCatalogForSearchEngines",
            summary = "All datasets, in the words of schema.org",
            description = "A DataCatalog of Datasets for search engines, in the same pages as the catalogue itself.")
    @APIResponse(
            responseCode = "200",
            description = "Part of the catalogue.",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public ObjectNode schemaOrg(@Valid @BeanParam CatalogQuery query) {
        return schemaOrg.catalog(catalog.page("/v1/catalog/schema.org", query.page()));
    }
}
