package id.capaian.report.summary;

import id.capaian.program.Program;
import io.quarkus.hibernate.orm.panache.Panache;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of one thing a program realised in all. */
@Schema(
        name = "RealisedQuantity",
        description = "The sum of the quantities of one label and unit that published achievements realised. What is"
                + " planned or contracted does not count; who writes a total beside its parts counts them twice.")
public record Realised(
        @Schema(description = "Of what.", examples = "panjang jalan")
        String label,

        @Schema(description = "How much together, exact.", examples = "67.87")
        BigDecimal value,

        @Schema(description = "In which unit.", examples = "km")
        String unit,

        @Schema(description = "Quantities that were summed up.", examples = "12")
        long n) {

    /** By label and unit. */
    static List<Realised> of(Program program) {
        return Panache.getEntityManager()
                .createQuery("""
                        select q.label, sum(q.value), q.unit, count(q.value)
                        from Achievement a join a.quantities q
                        where a.program = :program and a.publication.status = PUBLISHED and q.stage = REALISED
                        group by q.label, q.unit
                        order by q.label, q.unit
                        """, Realised.class)
                .setParameter("program", program)
                .getResultList();
    }
}
