package id.capaian.web.feed;

import id.capaian.web.format.Format;
import id.capaian.web.page.PageQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which part of a feed; the newest entries when nothing is said. */
public class FeedQuery {
    @QueryParam("size")
    @DefaultValue("50")
    @Min(1)
    @Max(PageQuery.MOST)
    public int size;

    @QueryParam("after")
    public @Nullable String after;

    @QueryParam("sort")
    public @Nullable String sort;

    @QueryParam("format")
    @DefaultValue("atom")
    public Format format;

    PageQuery page(String newestFirst) {
        var page = PageQuery.first(size);
        page.after = after;
        page.sort = sort == null ? newestFirst : sort;
        return page;
    }
}
