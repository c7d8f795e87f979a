package id.capaian.indicator;

import id.capaian.web.search.TermRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An indicator's word. */
@Entity
@Immutable
@Table(name = "indicator_term")
class IndicatorTerm extends TermRow {
    @Id
    @Column(name = "indicator_id")
    Long owner;
}
