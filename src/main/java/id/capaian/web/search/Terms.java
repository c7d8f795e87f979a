package id.capaian.web.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All words that a thing can be found by, each where it stands first. */
public final class Terms {
    /** Where a word stands that is neither in the heading nor among the keywords. */
    public static final int LAST_TIER = 3;

    /** From the heading on. */
    public static final List<Integer> TIERS = List.of(1, 2, LAST_TIER);

    private final Map<String, Integer> words = new HashMap<>();

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
                Word.of(text).forEach(word -> words.putIfAbsent(word.text(), tier));
            }
        });
        return this;
    }

    /** The words themselves. */
    public Set<String> words() {
        return words.keySet();
    }

    /** Changes only what differs, so that only that is written. */
    public Terms writeTo(Set<Term> kept) {
        return writeTo(kept, Term::new);
    }

    /** The same where terms are more than a root and its tier. */
    public <T> Terms writeTo(Set<T> kept, BiFunction<String, Integer, T> term) {
        var tiers = new HashMap<String, Integer>();
        words.forEach((word, tier) -> tiers.merge(Stem.of(word), tier, Math::min));
        var now = new HashSet<T>();
        tiers.forEach((root, tier) -> now.add(term.apply(root, tier)));
        kept.retainAll(now);
        kept.addAll(now);
        return this;
    }
}
