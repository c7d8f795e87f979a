package id.capaian.search;

import id.capaian.web.search.Sought;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was found. */
@Schema(name = "SearchHit", description = "Something that was found.")
public record SearchHit(
        @Schema(description = "What it is.", examples = "ACHIEVEMENT")
        SearchType type,

        @Schema(description = "Its key: an id or a code.", examples = "01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        String key,

        @Schema(description = "Where to get it.", examples = "/v1/achievements/01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        String href,

        @Schema(description = "Code of its agency.", examples = "dpupr")
        String opd,

        @Schema(
                description = "The day an achievement is listed under, the day anything else was last written.",
                examples = "2026-02-22")
        LocalDate date,

        @Schema(
                description =
                        "Where all words are found: 1 in the title, 2 in title and keywords together, 3 in all that"
                                + " is written of it.",
                examples = "1")
        int relevance,

        @Schema(description = "Its title or name.") Highlight title,

        @Schema(description = "What else is written of it, if anything.") @Nullable
        Snippet snippet) {

    /** One of its texts. */
    record Text(String property, String text) {}

    /** What is shown of a thing: its texts, those that tell most first. */
    record Shown(String key, String room, String opd, String title, List<Text> texts) {
        Shown(String key, String room, String opd, String title, Stream<Text> texts) {
            this(key, room, opd, title, texts.toList());
        }

        SearchHit as(Ranked ranked, Sought sought) {
            return new SearchHit(
                    ranked.type(),
                    key,
                    "/v1/" + room + "/" + key,
                    opd,
                    ranked.date(),
                    ranked.relevance(),
                    Highlight.of(title, sought),
                    Snippet.of(texts, sought).orElse(null));
        }
    }
}
