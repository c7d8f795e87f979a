package id.capaian.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.web.search.Sought;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of what was found. */
@Schema(name = "SearchSnippet", description = "What stands around the first word that was looked for.")
public record Snippet(
        @Schema(description = "Which property it is from.", examples = "summary")
        String field,

        @JsonUnwrapped Highlight part) {

    /** From the first text that has a word looked for, or else from the first there is. */
    static Optional<Snippet> of(List<SearchHit.Text> texts, Sought sought) {
        return texts.stream()
                .map(text -> of(text, sought))
                .filter(snippet -> snippet.part().marksAny())
                .findFirst()
                .or(() -> texts.stream().findFirst().map(text -> of(text, sought)));
    }

    private static Snippet of(SearchHit.Text text, Sought sought) {
        return new Snippet(text.property(), Highlight.around(text.text(), sought));
    }
}
