package id.capaian.catalogue;

import id.capaian.web.page.PageQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of the catalogue. */
public class CatalogQuery {
    @Parameter(description = "How many indicators at most; the first page has the other datasets besides.")
    @QueryParam("size")
    @DefaultValue("100")
    @Min(1)
    @Max(PageQuery.MOST)
    public int size;

    @Parameter(description = "Cursor of the page, as the link to the next one has it.")
    @QueryParam("after")
    public @Nullable String after;

    PageQuery page() {
        var page = PageQuery.first(size);
        page.after = after;
        return page;
    }
}
