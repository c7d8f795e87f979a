package id.capaian.opd;

import id.capaian.web.search.TermRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An opd's word. */
@Entity
@Immutable
@Table(name = "opd_term")
class OpdTerm extends TermRow {
    @Id
    @Column(name = "opd_id")
    Long owner;
}
