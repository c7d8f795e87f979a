package id.capaian.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found. */
@Schema(description = "What was found, of what is public.")
public record SearchResult(
        @Schema(
                description = "The words that were looked for, without those that are in almost every text.",
                examples = "perbaikan jalan")
        String query,

        @Schema(
                description =
                        "Nothing has the words of the query, and the hits are those of this one, whose wrong words"
                                + " are replaced by the nearest that were ever written.",
                examples = "perbaikan jalan")
        @Nullable
        String didYouMean,

        @Schema(description = "How many were found of each type that was asked for.")
        List<Count> counts,

        @Schema(
                description =
                        "The best of all types: by `relevance`, then the latest. Of a type with more than 200, the"
                                + " 200 latest are ranked.")
        List<SearchHit> items) {

    /** How many there are of a type. */
    @Schema(name = "SearchCount", description = "How many were found of a type.")
    public record Count(
            @Schema(description = "The type.", examples = "ACHIEVEMENT")
            SearchType type,

            @Schema(description = "How many, at most 200.", examples = "12")
            long total,

            @Schema(
                    description = "Whether there may be more; the list of the type says how many with the same `q`.",
                    examples = "false")
            boolean more) {
        static Count of(SearchType type, long total) {
            return new Count(type, total, total == Ranked.MOST);
        }
    }
}
