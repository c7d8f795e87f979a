package id.capaian.web.page;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a list's rows can be counted by.
 *
 * @param name the word in {@code facets}, and the filter that does not narrow its counts
 * @param expression of the value; empty where the list finds it otherwise
 * @param join what it needs besides the list's own entity, if anything
 */
public record Facet(String name, String expression, String join) {
    public static final int MOST = 100;

    public Facet(String name, String expression) {
        this(name, expression, "");
    }

    /** How many rows have a value. */
    @Schema(name = "FacetCount", description = "How many items have a value.")
    public record Count(
            @Schema(description = "The value, as the filter of this name takes it.", examples = "dpupr")
            String value,

            @Schema(description = "How many items have it.", examples = "12")
            long count) {}
}
