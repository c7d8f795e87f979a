package id.capaian.report.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.opd.Opd;
import io.quarkus.hibernate.orm.panache.Panache;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A program of an agency with its money of one year. */
@Schema(description = "A program with its money of one year.")
public record ProgramBudget(
        @Schema(description = "Code.", examples = "dpupr-bang-andra")
        String code,

        @Schema(description = "Name.", examples = "Bangun Jalan Desa Sejahtera (Bang Andra)")
        String name,

        @Schema(description = "Whether it is one of the governor's flagship programs.", examples = "true")
        boolean flagship,

        @JsonUnwrapped Absorption budget) {

    ProgramBudget(
            String code, String name, boolean flagship, @Nullable BigDecimal allocated, @Nullable BigDecimal realised) {
        this(code, name, flagship, new Absorption(allocated, realised));
    }

    /** The programs of an agency that run in a year, by code. */
    static List<ProgramBudget> of(Opd opd, int year) {
        return Panache.getEntityManager()
                .createQuery("""
                        select p.code, p.name, p.flagship, b.allocated, b.realised
                        from Program p left join p.budgets b on b.year = :year
                        where p.opd = :opd
                            and coalesce(p.startYear, :year) <= :year and coalesce(p.endYear, :year) >= :year
                        order by p.code
                        """, ProgramBudget.class)
                .setParameter("opd", opd)
                .setParameter("year", year)
                .getResultList();
    }
}
