package id.capaian.achievement;

import id.capaian.web.search.TermRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An achievement's word. */
@Entity
@Immutable
@Table(name = "achievement_term")
class AchievementTerm extends TermRow {
    @Id
    @Column(name = "achievement_id")
    UUID owner;
}
