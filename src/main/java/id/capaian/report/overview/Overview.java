package id.capaian.report.overview;

import id.capaian.Settings;
import id.capaian.report.Agency;
import id.capaian.report.evidence.Coverage;
import id.capaian.report.evidence.EvidenceQuery;
import id.capaian.report.evidence.Tallies;
import id.capaian.report.evidence.Tally;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole record at a glance. */
@Schema(description = "The whole record at a glance. Only what is published counts.")
public record Overview(
        @Schema(description = "Whose record this is.", examples = "Provinsi Banten")
        String jurisdiction,

        @Schema(description = "Everything together.") Totals totals,

        @Schema(
                description = "When something was published last; absent when nothing is.",
                examples = "2026-02-23T02:00:00Z")
        @Nullable
        Instant latestPublishedAt,

        @Schema(description = "How well achievements are proven.")
        Coverage evidence,

        @Schema(description = "How fast residents' reports are answered.")
        Responses responses,

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

    /** How fast residents' reports are answered. */
    @Schema(
            name = "OverviewResponses",
            description = "How fast residents' reports are answered; `/v1/reports/responses` says more.")
    public record Responses(
            @Schema(description = "Residents' reports that published achievements answer.", examples = "12")
            long n,

            @Schema(description = "Those whose response has a moment.", examples = "11")
            long responded,

            @Schema(
                    description = "Half of these were responded to within these days; absent when there are none.",
                    examples = "1.5")
            @Nullable
            Double medianDaysToRespond) {}

    /** Achievements of one year. */
    public record YearCount(
            @Schema(description = "Calendar year.", examples = "2025")
            int year,

            @Schema(description = "Published achievements.", examples = "31")
            long achievements,

            @Schema(description = "Those with a photo.", examples = "31")
            long withPhoto,

            @Schema(description = "Those with a video.", examples = "4")
            long withVideo) {

        static YearCount of(int year, Tally tally) {
            return new YearCount(year, tally.n(), tally.withPhoto(), tally.withVideo());
        }
    }

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
            long withVideo) {

        static OpdCount of(Agency agency, Tally tally) {
            return new OpdCount(agency.code(), agency.name(), tally.n(), tally.withPhoto(), tally.withVideo());
        }
    }

    /** What one row says of everything. */
    private record Whole(
            long opds,
            long programs,
            long indicators,
            long measurements,
            @Nullable Instant latestPublishedAt,
            Responses responses) {}

    static Overview of(Settings settings) {
        var whole = countWhole();
        var tallies = Tallies.of(new EvidenceQuery());
        var total = tallies.total();
        return new Overview(
                settings.jurisdiction(),
                new Totals(
                        whole.opds,
                        whole.programs,
                        whole.indicators,
                        whole.measurements,
                        total.n(),
                        total.photos(),
                        total.videos()),
                whole.latestPublishedAt,
                Coverage.of(total),
                whole.responses,
                tallies.byYear().entrySet().stream()
                        .map(year -> YearCount.of(year.getKey(), year.getValue()))
                        .toList(),
                tallies.byOpd().entrySet().stream()
                        .map(opd -> OpdCount.of(opd.getKey(), opd.getValue()))
                        .toList());
    }

    /** The median is one of days, as H2 cannot find the middle of two round numbers as large as nanoseconds are. */
    private static Whole countWhole() {
        return Panache.getEntityManager().createQuery("""
                select
                    (select count(o) from Opd o),
                    (select count(p) from Program p),
                    (select count(i) from Indicator i),
                    (select coalesce(sum(s.figures), 0) from MeasuredSeries s),
                    (select max(t.latest) from PublicationTally t),
                    new id.capaian.report.overview.Overview$Responses(
                        count(a.response.reportedAt),
                        count(a.response.respondedAt),
                        percentile_cont(0.5) within group (order by
                            cast((a.response.respondedAt - a.response.reportedAt) by nanosecond as Double) / 86400e9))
                from Achievement a where a.publication.status = PUBLISHED and a.response.reportedAt is not null
                """, Whole.class).getSingleResult();
    }
}
