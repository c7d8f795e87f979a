package id.capaian.web.search;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** A term as queries see it; it is written with the thing it belongs to, whose id is the {@code owner} of each row. */
@MappedSuperclass
public abstract class TermRow implements Serializable {
    @Id
    @Column
    public String root;

    @Column
    public int tier;
}
