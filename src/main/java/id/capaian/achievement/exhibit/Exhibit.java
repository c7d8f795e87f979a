package id.capaian.achievement.exhibit;

import id.capaian.achievement.Achievement;
import id.capaian.achievement.evidence.Evidence;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A piece of evidence as a row of its own. It is only read here; an achievement writes its evidence itself. */
@Entity
@Immutable
@Table(name = "evidence")
public class Exhibit {
    @EmbeddedId
    Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("achievementId")
    Achievement achievement;

    @Embedded
    Evidence evidence;

    /** Its achievement, and where it stands in it, from 0. */
    @Embeddable
    record Key(UUID achievementId, int position) {}

    Exhibit() {}
}
