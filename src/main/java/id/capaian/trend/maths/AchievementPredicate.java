package id.capaian.trend.maths;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Classes of attainment after Permendagri 86/2017, cut at their lower bounds. */
public enum AchievementPredicate {
    SANGAT_TINGGI(91),
    TINGGI(76),
    SEDANG(66),
    RENDAH(51),
    SANGAT_RENDAH(Integer.MIN_VALUE);

    private final BigDecimal from;

    AchievementPredicate(int from) {
        this.from = BigDecimal.valueOf(from);
    }

    static AchievementPredicate of(BigDecimal percent) {
        return Stream.of(values())
                .filter(predicate -> percent.compareTo(predicate.from) >= 0)
                .findFirst()
                .orElse(SANGAT_RENDAH);
    }

    /** Whether it lies between two classes: they are printed in whole percents, so 90.5 is in none. */
    static boolean isInPrintedGap(BigDecimal percent) {
        return Stream.of(values())
                .map(predicate -> predicate.from.subtract(percent))
                .anyMatch(missing -> missing.signum() > 0 && missing.compareTo(BigDecimal.ONE) < 0);
    }
}
