package id.capaian.report;

import id.capaian.Settings;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole record at a glance. */
@Schema(description = "The whole record at a glance. Only what is published counts.")
public record Overview(
        @Schema(description = "Whose record this is.", examples = "Provinsi Banten")
        String jurisdiction,

        @Schema(description = "Everything together.") Totals totals,

        @Schema(description = "How well achievements are proven.")
        Coverage evidence,

        @Schema(description = "Published achievements per year in which they began, the latest first.")
        List<YearCount> years,

        @Schema(description = "Published achievements per agency, by code; agencies without any have 0.")
        List<OpdCount> opds) {

    /** How many there are. */
    @Schema(name = "OverviewTotals")
    public record Totals(
            @Schema(description = "Agencies.", examples = "43")
            long opds,

            @Schema(description = "Programs.", examples = "12")
            long programs,

            @Schema(description = "Indicators.", examples = "58")
            long indicators,

            @Schema(description = "Figures (realisasi).", examples = "330")
            long measurements,

            @Schema(description = "Published achievements.", examples = "50")
            long achievements,

            @Schema(description = "Photos that prove them.", examples = "50")
            long photos,

            @Schema(description = "Videos that prove them.", examples = "7")
            long videos) {}

    /** How well achievements are proven. */
    @Schema(name = "EvidenceCoverage")
    public record Coverage(
            @Schema(description = "Published achievements looked at.", examples = "50")
            long n,

            @Schema(description = "Those with a photo.", examples = "50")
            long withPhoto,

            @Schema(description = "Those with a video.", examples = "7")
            long withVideo,

            @Schema(description = "Share with a photo in percent, 0 to 100; absent when n is 0.", examples = "100")
            @Nullable
            Double photoPct,

            @Schema(description = "Share with a video in percent, 0 to 100; absent when n is 0.", examples = "14")
            @Nullable
            Double videoPct) {

        static Coverage of(long n, long withPhoto, long withVideo) {
            return new Coverage(n, withPhoto, withVideo, percent(withPhoto, n), percent(withVideo, n));
        }

        private static @Nullable Double percent(long part, long whole) {
            return whole == 0 ? null : Double.valueOf(100.0 * part / whole);
        }
    }

    /** Achievements of one year. */
    public record YearCount(
            @Schema(description = "Calendar year.", examples = "2025")
            int year,

            @Schema(description = "Published achievements.", examples = "31")
            long achievements,

            @Schema(description = "Those with a photo.", examples = "31")
            long withPhoto,

            @Schema(description = "Those with a video.", examples = "4")
            long withVideo) {}

    /** Achievements of one agency. */
    public record OpdCount(
            @Schema(description = "Code of the agency.", examples = "dpupr")
            String opd,

            @Schema(description = "Its name.", examples = "Dinas Pekerjaan Umum dan Penataan Ruang")
            String name,

            @Schema(description = "Published achievements.", examples = "10")
            long achievements,

            @Schema(description = "Those with a photo.", examples = "10")
            long withPhoto,

            @Schema(description = "Those with a video.", examples = "1")
            long withVideo) {}

    static Overview of(Settings settings) {
        return new Overview(settings.jurisdiction(), countTotals(), countCoverage(), countYears(), countOpds());
    }

    private static Totals countTotals() {
        return one(Totals.class, """
                select
                    (select count(o) from Opd o),
                    (select count(p) from Program p),
                    (select count(i) from Indicator i),
                    (select count(m) from Measurement m),
                    count(a),
                    coalesce(sum(a.photos), 0),
                    coalesce(sum(a.videos), 0)
                from Achievement a where a.publication.status = PUBLISHED
                """);
    }

    private static Coverage countCoverage() {
        var counts = one(Object[].class, """
                select count(a), coalesce(sum(sign(a.photos)), 0), coalesce(sum(sign(a.videos)), 0)
                from Achievement a where a.publication.status = PUBLISHED
                """);
        return Coverage.of(number(counts[0]), number(counts[1]), number(counts[2]));
    }

    private static List<YearCount> countYears() {
        return all(YearCount.class, """
                select year(a.listedOn), count(a), coalesce(sum(sign(a.photos)), 0), coalesce(sum(sign(a.videos)), 0)
                from Achievement a where a.publication.status = PUBLISHED
                group by year(a.listedOn) order by year(a.listedOn) desc
                """);
    }

    private static List<OpdCount> countOpds() {
        return all(OpdCount.class, """
                select o.code, o.name, count(a), coalesce(sum(sign(a.photos)), 0), coalesce(sum(sign(a.videos)), 0)
                from Opd o left join Achievement a on a.opd = o and a.publication.status = PUBLISHED
                group by o.code, o.name order by o.code
                """);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static <T> T one(Class<T> type, String query) {
        return Panache.getEntityManager().createQuery(query, type).getSingleResult();
    }

    private static <T> List<T> all(Class<T> type, String query) {
        return Panache.getEntityManager().createQuery(query, type).getResultList();
    }
}
