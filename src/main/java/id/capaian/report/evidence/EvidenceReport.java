package id.capaian.report.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well achievements are proven, and by whom. */
@Schema(description = "How well published achievements are proven: together, and by agency, year and region.")
public record EvidenceReport(
        @Schema(description = "Everything together.") Coverage total,

        @Schema(description = "By agency, ordered by code. Agencies without achievements have n = 0.")
        List<OpdEvidence> opds,

        @Schema(description = "By the year in which achievements began, the latest first.")
        List<YearEvidence> years,

        @Schema(
                description = "By the regions that achievements name, ordered by code. An achievement in two regions"
                        + " counts in both, so that these do not add up to the total.")
        List<RegionEvidence> regions) {

    /** Of one agency. */
    @Schema(description = "How well the achievements of one agency are proven. Shares are absent when n is 0.")
    public record OpdEvidence(
            @Schema(description = "Code of the agency.", examples = "dpupr")
            String opd,

            @Schema(description = "Its name.", examples = "Dinas Pekerjaan Umum dan Penataan Ruang")
            String name,

            @JsonUnwrapped Coverage coverage) {

        /** By the agencies' codes. */
        public static List<OpdEvidence> of(Tallies tallies) {
            return tallies.byOpd().entrySet().stream()
                    .map(opd ->
                            new OpdEvidence(opd.getKey().code(), opd.getKey().name(), Coverage.of(opd.getValue())))
                    .toList();
        }
    }

    /** Of one year. */
    @Schema(description = "How well the achievements of one year are proven. Shares are absent when n is 0.")
    public record YearEvidence(
            @Schema(description = "Calendar year.", examples = "2025")
            int year,

            @JsonUnwrapped Coverage coverage) {

        /** The latest year first. */
        public static List<YearEvidence> of(Tallies tallies) {
            return tallies.byYear().entrySet().stream()
                    .map(year -> new YearEvidence(year.getKey(), Coverage.of(year.getValue())))
                    .toList();
        }
    }

    /** Of one region. */
    @Schema(description = "How well the achievements of one region are proven. Shares are absent when n is 0.")
    public record RegionEvidence(
            @Schema(description = "Code of the region.", examples = "36.04")
            String region,

            @Schema(description = "Its name.", examples = "Kabupaten Serang")
            String name,

            @JsonUnwrapped Coverage coverage) {

        RegionEvidence(String region, String name, Tally tally) {
            this(region, name, Coverage.of(tally));
        }
    }

    static EvidenceReport of(EvidenceQuery query) {
        var tallies = Tallies.of(query);
        return new EvidenceReport(
                Coverage.of(tallies.total()), OpdEvidence.of(tallies), YearEvidence.of(tallies), regions(query));
    }

    /** Counted for themselves, as an achievement may name several. */
    private static List<RegionEvidence> regions(EvidenceQuery query) {
        return query.isKept() ? kept(query) : counted(query);
    }

    private static List<RegionEvidence> kept(EvidenceQuery query) {
        return Panache.getEntityManager()
                .createQuery("""
                        select r.code, r.name, %s
                        from EvidenceTally t join Region r on r.id = t.regionId
                        where (cast(:opd as String) is null or t.opdId = (select o.id from Opd o where o.code = :opd))
                            and (cast(:year as Integer) is null or t.yearBegun = :year)
                        group by r.code, r.name order by r.code""".formatted(Tally.SUMMED), RegionEvidence.class)
                .setParameter("opd", query.opd)
                .setParameter("year", query.year)
                .getResultList();
    }

    private static List<RegionEvidence> counted(EvidenceQuery query) {
        return Panache.getEntityManager()
                .createQuery(
                        "select r.code, r.name, " + Tally.COUNTED + "from Achievement a join a.regions r where "
                                + Tallies.ASKED + "and (cast(:opd as String) is null or a.opd.code = :opd)"
                                + " group by r.code, r.name order by r.code",
                        RegionEvidence.class)
                .setParameter("opd", query.opd)
                .setParameter("program", query.program)
                .setParameter("region", query.region)
                .setParameter("year", query.year)
                .getResultList();
    }
}
