package id.capaian.search;

import id.capaian.web.search.Sought;
import id.capaian.web.search.Word;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text, and which of it was looked for. */
@Schema(name = "HighlightedText", description = "A text as it was written, never HTML, and which of it was looked for.")
public record Highlight(
        @Schema(description = "The text.", examples = "Memperbaiki jalan Cibaliung")
        String text,

        @Schema(description = "The words that were looked for, in order; they do not overlap.")
        List<Range> ranges) {

    private static final int BEFORE = 60;
    private static final int LONGEST = 200;

    static Highlight of(String text, Sought sought) {
        return of(text, Word.of(text), sought);
    }

    private static Highlight of(String text, List<Word> words, Sought sought) {
        var ranges = words.stream()
                .filter(sought::finds)
                .map(word -> new Range(word.start(), word.end()))
                .toList();
        return new Highlight(text, ranges);
    }

    /** What stands around the first word that was looked for, or the beginning; whole words, unless one is too long. */
    static Highlight around(String text, Sought sought) {
        var words = Word.of(text);
        var first = words.stream()
                .filter(sought::finds)
                .mapToInt(Word::start)
                .findFirst()
                .orElse(0);
        var from = words.stream()
                .mapToInt(Word::start)
                .filter(start -> start >= first - BEFORE)
                .findFirst()
                .orElse(0);
        var start = first <= BEFORE ? 0 : from;
        if (text.length() - start <= LONGEST) {
            return of(text.substring(start), sought);
        }
        var end = words.stream()
                .mapToInt(Word::end)
                .filter(at -> at > start && at <= start + LONGEST)
                .reduce(start, (one, next) -> next);
        return of(text.substring(start, end), sought);
    }

<<<<<<< HEAD
    boolean hasRanges() {
=======
    boolean marksAny() {
>>>>>>> search
        return !ranges.isEmpty();
    }
}
