package id.capaian.achievement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** An {@link AchievementTerm} as it is written. */
@Embeddable
public record ListedTerm(
        @Column String root, @Column int tier, @Column LocalDate listedOn) {}
