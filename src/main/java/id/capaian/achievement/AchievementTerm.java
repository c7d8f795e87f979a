package id.capaian.achievement;

import id.capaian.web.search.Place;
import id.capaian.web.search.TermRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A root of an achievement's words, beside the day under which the achievement is listed. */
@Entity
@Immutable
@Table(name = "achievement_term")
class AchievementTerm extends TermRow {
    static final Place PLACE = new Place("AchievementTerm", true);

    @Id
    @Column(name = "achievement_id")
    UUID owner;

    @Column
    LocalDate listedOn;
}
