package id.capaian.program;

import id.capaian.web.search.TermRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A program's word. */
@Entity
@Immutable
@Table(name = "program_term")
class ProgramTerm extends TermRow {
    @Id
    @Column(name = "program_id")
    Long owner;
}
