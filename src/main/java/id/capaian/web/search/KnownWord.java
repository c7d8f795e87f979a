package id.capaian.web.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.capaian.web.Spread;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A word that something was written with. None is ever forgotten. */
@Entity
@Table(name = "search_word")
public class KnownWord extends PanacheEntityBase {
    /** More words than these are not told by their beginning. */
    private static final int MOST_WITH_PREFIX = 200;

    private static final int MOST_AT_ONCE = 1000;

    /** Words that were seen in the database, which forgets none. */
    private static final Cache<String, Boolean> KNOWN =
            Caffeine.newBuilder().maximumSize(20_000).build();

    @Id
    public String word;

    @Column
    public String stem;

    /** The word backwards, to look for by its end. */
    @Column
    public String reversed;

    /** Learns the words of things, once they are in the journal: whoever else writes waits until then. */
    public static void learn(Collection<String> words) {
        relearn(words.stream().filter(word -> KNOWN.getIfPresent(word) == null).toList());
    }

    /** The same, even of words that this replica has seen in the database. */
    public static void relearn(Collection<String> words) {
        var all = words.stream().distinct().sorted().toList();
        for (var from = 0; from < all.size(); from += MOST_AT_ONCE) {
            learnSome(all.subList(from, Math.min(from + MOST_AT_ONCE, all.size())));
        }
    }

    private static void learnSome(List<String> words) {
        var known = new HashSet<>(Spread.of("select word from KnownWord where word in :words", Map.of("words", words))
                .query(String.class)
                .getResultList());
        known.forEach(word -> KNOWN.put(word, true));
        words.stream().filter(word -> !known.contains(word)).forEach(KnownWord::add);
    }

    private static void add(String word) {
        var known = new KnownWord();
        known.word = word;
        known.stem = Stem.of(word);
        known.reversed = backwards(word);
        known.persist();
    }

    /** Whether a word of a root is known. */
    static boolean isOf(String stem) {
        return count("stem", stem) > 0;
    }

    /** The roots of the shortest that begin so. */
    static List<String> rootsOfBeginning(String prefix) {
        var beginning = new Prefix(prefix);
        var query = getEntityManager()
                .createQuery(
                        "select stem from KnownWord where " + beginning.condition("word", "beginning")
                                + " order by length(word), word",
                        String.class)
                .setMaxResults(MOST_WITH_PREFIX);
        beginning.bind(query, "beginning");
        return query.getResultList();
    }

    /** Those that begin or end like a word and have about as many letters. */
    static List<String> alike(String word, int beginning, int end, int difference) {
        var first = new Prefix(word.substring(0, beginning));
        var last = new Prefix(backwards(word).substring(0, end));
        var query = getEntityManager()
                .createQuery(
                        "select word from KnownWord where (" + first.condition("word", "first") + " or "
                                + last.condition("reversed", "last")
                                + ") and length(word) between :shortest and :longest",
                        String.class)
                .setParameter("shortest", word.length() - difference)
                .setParameter("longest", word.length() + difference);
        first.bind(query, "first");
        last.bind(query, "last");
        return query.getResultList();
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
