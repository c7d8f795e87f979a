package id.capaian.report.evidence;

import id.capaian.report.Agency;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The evidence of the achievements of each agency and year, from which the whole adds up. */
public record Tallies(List<OpdYear> all) {
    /** Keeps the published achievements {@code a} that an {@link EvidenceQuery} asks for. */
    static final String ASKED = """
            a.publication.status = PUBLISHED
                and (cast(:year as Integer) is null or year(a.listedOn) = :year)
                and (cast(:program as String) is null
                    or exists (select 1 from Program p where p = a.program and p.code = :program))
                and (cast(:region as String) is null or exists (select 1 from a.regions below where below.path like
                    (select concat(top.path, '%') from Region top where top.code = :region)))
            """;

    /**
     * One agency's achievements of one year.
     *
     * @param year in which they began; null where the agency has none
     */
    public record OpdYear(String opd, String name, @Nullable Integer year, Tally tally) {}

    /** With at least one tally for each agency. */
    public static Tallies of(EvidenceQuery query) {
        return new Tallies(query.isKept() ? kept(query) : counted(query));
    }

    private static List<OpdYear> kept(EvidenceQuery query) {
        return Panache.getEntityManager()
                .createQuery("""
                        select o.code, o.name, t.yearBegun, %s
                        from Opd o left join EvidenceTally t on t.opdId = o.id and t.regionId = 0
                            and (cast(:year as Integer) is null or t.yearBegun = :year)
                        where cast(:opd as String) is null or o.code = :opd
                        group by o.code, o.name, t.yearBegun""".formatted(Tally.SUMMED), OpdYear.class)
                .setParameter("opd", query.opd)
                .setParameter("year", query.year)
                .getResultList();
    }

    private static List<OpdYear> counted(EvidenceQuery query) {
        return Panache.getEntityManager()
                .createQuery(
                        "select o.code, o.name, year(a.listedOn) as year, " + Tally.COUNTED
                                + "from Opd o left join Achievement a on a.opd = o and " + ASKED
                                + "where cast(:opd as String) is null or o.code = :opd group by o.code, o.name, year",
                        OpdYear.class)
                .setParameter("opd", query.opd)
                .setParameter("program", query.program)
                .setParameter("region", query.region)
                .setParameter("year", query.year)
                .getResultList();
    }

    public Tally total() {
        return all.stream().map(OpdYear::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** The latest year first. */
    public Map<Integer, Tally> byYear() {
        var byYear = new TreeMap<Integer, Tally>(Comparator.reverseOrder());
        for (var one : all) {
            if (one.year != null) {
                byYear.merge(one.year, one.tally, Tally::plus);
            }
        }
        return byYear;
    }

    /** By the agencies' codes. */
    public Map<Agency, Tally> byOpd() {
        var byOpd = new TreeMap<Agency, Tally>(Comparator.comparing(Agency::code));
        all.forEach(one -> byOpd.merge(new Agency(one.opd, one.name), one.tally, Tally::plus));
        return byOpd;
    }
}
