package id.capaian.web.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list, in which order. */
public class PageQuery {
    public static final int MOST = 200;

    @Parameter(description = "How many items at most.")
    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(MOST)
    public int size;

    @Parameter(description = "Cursor from `page.next` of the page before.")
    @QueryParam("after")
    public @Nullable String after;

    @Parameter(
            description = "Order: one or more keys, separated by commas, each with `-` in front for descending."
                    + " An unknown key is answered with the list of those that exist.",
            example = "-updatedAt")
    @QueryParam("sort")
    public @Nullable String sort;

    /** The first so many, in the usual order. */
    public static PageQuery first(int size) {
        var page = new PageQuery();
        page.size = size;
        return page;
    }
}
