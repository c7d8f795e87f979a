package id.capaian.web.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All words that a thing can be found by, each where it stands first. */
public final class Terms {
    /** Where a word stands that is neither in the heading nor among the keywords. */
    public static final int LAST_TIER = 3;

    private final Map<String, Term> terms = new HashMap<>();

    private Terms() {}

    public static Terms heading(@Nullable String... texts) {
        return new Terms().add(1, Stream.of(texts));
    }

    public Terms keywords(@Nullable String... texts) {
        return keywords(Stream.of(texts));
    }

    public Terms keywords(Stream<? extends @Nullable String> texts) {
        return add(2, texts);
    }

    public Terms text(@Nullable String... texts) {
        return text(Stream.of(texts));
    }

    public Terms text(Stream<? extends @Nullable String> texts) {
        return add(LAST_TIER, texts);
    }

    private Terms add(int tier, Stream<? extends @Nullable String> texts) {
        texts.forEach(text -> {
            if (text != null) {
                Word.of(text).forEach(word -> terms.putIfAbsent(word.text(), new Term(word.text(), tier)));
            }
        });
        return this;
    }

    /** Changes only what differs, so that only that is written. */
    public void writeTo(Set<Term> kept) {
        var now = new HashSet<>(terms.values());
        kept.retainAll(now);
        kept.addAll(now);
    }
}
