package id.capaian.web.page;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Part of a list, which says how long the whole is and how to go on. */
public record Page<T>(
        @Schema(description = "What was found, in the order asked for.")
        @JsonSerialize(contentAs = Object.class) // Some have only the properties asked for.
        List<T> items,

        @Schema(description = "Where this page stands in the whole.")
        Position page,

        @Schema(description = "By the words of `facets`: how many items, on every page together, have which value.")
        @Nullable
        Map<String, List<Facet.Count>> facets,

        @Schema(
                description = "By the words of `include`: what the items of this page name, each once, as its own"
                        + " address shows it.")
        @Nullable
        Map<String, List<?>> included) {

    public Page(List<T> items, Position page) {
        this(items, page, null, null);
    }

    /** The same page with counts of the whole. */
    public Page<T> counted(Map<String, List<Facet.Count>> counts) {
        return new Page<>(items, page, counts.isEmpty() ? null : counts, included);
    }

    /** The same page with what its items name. */
    public Page<T> including(Map<String, List<?>> things) {
        return new Page<>(items, page, facets, things.isEmpty() ? null : things);
    }

    /** The same page with its items as something else. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), page, facets, included);
    }

    /** Where a page stands. */
    @Schema(name = "PagePosition")
    public record Position(
            @Schema(description = "Most items a page may hold, as asked for.", examples = "20")
            int size,

            @Schema(description = "How many items match in all, on every page together.", examples = "137")
            long total,

            @Schema(
                    description = "Cursor of the next page for the parameter `after`; absent on the last page.",
                    examples = "WyItYWNoaWV2ZWRPbiIsIjIwMjYtMDItMjIiXQ")
            @Nullable
            String next) {}
}
