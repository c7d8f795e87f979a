package id.capaian.catalogue;

import id.capaian.web.format.Format;
import id.capaian.web.list.Reports;
import id.capaian.web.list.TableQuery;
import id.capaian.web.list.Tables;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the columns mean. */
@Path("/v1/dictionary")
@Tag(name = "catalogue")
public class DictionaryResource {
    private static final Tables TABLES = Tables.of("dictionary", Dictionary.class, "columns");

    private final Reports reports;

    DictionaryResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getDictionary",
            summary = "What every column of every dataset means",
            description = "For whoever reads the files: each column with its kind, its meaning and an example. Nested"
                    + " properties of the JSON are columns with a dot in their names.")
    public Dictionary dictionary(@Valid @BeanParam DictionaryQuery query, @Valid @BeanParam TableQuery form) {
        return Reports.answer(form, TABLES, Dictionary.of(query.dataset));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam DictionaryQuery query, @Valid @BeanParam TableQuery form) {
        return reports.export(form, TABLES, Dictionary.of(query.dataset));
    }
}
