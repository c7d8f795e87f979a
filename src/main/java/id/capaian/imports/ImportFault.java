package id.capaian.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that is wrong with a row of an import. */
@Entity
@Immutable
@Table(name = "import_fault")
@IdClass(ImportFault.Key.class)
public class ImportFault extends PanacheEntityBase {
    /** Which of an import's. */
    public record Key(UUID importId, long ordinal) {}

    @Id
    public UUID importId;

    @Id
    public long ordinal;

    @Column
    public int rowNumber;

    /** Such as {@code B17}; empty where the whole row is at fault. */
    @Column
    public String cell;

    @Column
    public String field;

    /** As that of a {@link id.capaian.web.problem.Fault}. */
    @Column
    public String code;

    /** As JSON. */
    @Column
    public String arguments;
}
