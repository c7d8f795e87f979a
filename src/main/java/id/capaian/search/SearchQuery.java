package id.capaian.search;

import id.capaian.web.search.TextQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** What is looked for, and among what. */
public class SearchQuery {
    private static final int MOST = 50;

    @Parameter(description = TextQuery.WORDS, required = true, example = "perbaikan jalan")
    @QueryParam("q")
    public @Nullable String q;

    @Parameter(description = "Only these types, separated by commas.", example = "[\"ACHIEVEMENT\", \"PROGRAM\"]")
    @QueryParam("types")
    @Separator(",")
    public List<SearchType> types = List.of();

    @Parameter(description = "Only what is of this agency, and the agency itself.", example = "dpupr")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(description = "How many hits at most, of all types together.")
    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(MOST)
    public int size;

    TextQuery text() {
        return TextQuery.read(q == null ? "" : q);
    }

    List<SearchType> chosen() {
        return types.isEmpty()
                ? Arrays.asList(SearchType.values())
                : types.stream().distinct().sorted().toList();
    }
}
