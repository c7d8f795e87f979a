package id.capaian.web.search;

import java.util.Comparator;
import java.util.List;

/** The known words that a misspelt one may be meant for. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** A known word, and how many letters are wrong. */
    private record Candidate(String word, int distance) {}

    /**
     * The nearest first: one letter may be missing, too much, wrong or swapped with its neighbour, of words of more than
     * six letters two. What begins and ends wrong is not recognised, nor a word of less than three letters.
     */
    public static List<String> to(String word) {
        return switch (word.length()) {
            case 0, 1, 2 -> List.of();
            case 3, 4 -> to(word, KnownWord.alike(word, 1, 1, 1), 1);
            case 5, 6 -> to(word, KnownWord.alike(word, 2, 2, 1), 1);
            default -> to(word, KnownWord.alike(word, 2, 3, 2), 2);
        };
    }

    private static List<String> to(String word, List<String> known, int most) {
        return known.stream()
                .filter(other -> !other.equals(word))
                .map(other -> new Candidate(other, Distance.between(word, other)))
                .filter(candidate -> candidate.distance() <= most)
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(candidate -> candidate.word().charAt(0) != word.charAt(0))
                        .thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }
}
