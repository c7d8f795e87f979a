package id.capaian.report.summary;

import id.capaian.program.Program;
import io.quarkus.hibernate.orm.panache.Panache;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many people a program's achievements reach. */
@Schema(
        description = "How many people published achievements say they reach, together. Who is reached twice counts"
                + " twice.")
public record Beneficiaries(
        @Schema(description = "The sum; absent where no achievement says it.", examples = "65000") @Nullable
        Long total,

        @Schema(description = "Achievements that say it.", examples = "9")
        long k,

        @Schema(description = "Published achievements.", examples = "12")
        long n) {

    static Beneficiaries of(Program program) {
        return Panache.getEntityManager()
                .createQuery("""
                        select sum(a.beneficiaries), count(a.beneficiaries), count(a)
                        from Achievement a where a.program = :program and a.publication.status = PUBLISHED
                        """, Beneficiaries.class)
                .setParameter("program", program)
                .getSingleResult();
    }
}
