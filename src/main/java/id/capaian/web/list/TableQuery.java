package id.capaian.web.list;

import id.capaian.web.format.Format;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which form a report is wanted. */
public class TableQuery {
    @Parameter(
            description = "In which form: the report as JSON, or one of its tables as a file. The header `Accept` can"
                    + " ask the same.",
            example = "csv")
    @QueryParam("format")
    @DefaultValue("json")
    public Format format;

    @Parameter(
            description = "Which table of the report the file has: the name of one of its lists. An unknown one is"
                    + " answered with those that exist; without it, the one that says most.",
            example = "opds")
    @QueryParam("table")
    public @Nullable String table;

    @Parameter(
            description = "`id`: CSV as Indonesian spreadsheets read it, with decimal commas and semicolons.",
            example = "id")
    @QueryParam("locale")
    @DefaultValue("en")
    @Pattern(regexp = "id|en")
    public String locale;
}
