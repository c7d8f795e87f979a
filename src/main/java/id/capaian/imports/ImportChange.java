package id.capaian.imports;

import id.capaian.journal.Action;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a dry run found that an import would change. */
@Entity
@Immutable
@Table(name = "import_change")
@IdClass(ImportChange.Key.class)
public class ImportChange extends PanacheEntityBase {
    /** Which of an import's. */
    public record Key(UUID importId, long ordinal) {}

    @Id
    public UUID importId;

    @Id
    public long ordinal;

    @Enumerated(EnumType.STRING)
    @Column
    public Action action;

    /** Address below {@code /v1/}. */
    @Column
    public String path;

    /** Each value that would differ, as JSON. */
    @Column
    public String differences;
}
