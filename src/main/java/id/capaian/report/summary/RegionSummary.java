package id.capaian.report.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.achievement.AchievementQuery;
import id.capaian.achievement.card.AchievementCard;
import id.capaian.region.Region;
import id.capaian.region.RegionLevel;
import id.capaian.report.evidence.Coverage;
import id.capaian.report.evidence.EvidenceQuery;
import id.capaian.report.evidence.EvidenceReport.OpdEvidence;
import id.capaian.report.evidence.EvidenceReport.YearEvidence;
import id.capaian.report.evidence.Tallies;
import id.capaian.report.scorecard.IndicatorStanding;
import id.capaian.trend.across.SeriesOf;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A region on one page. */
@Schema(
        description = "A region on one page: what was achieved in it or below it, and the indicators that were measured"
                + " in just this region. Only what is published counts.")
public record RegionSummary(
        @Schema(description = "The region.") Head region,

        @Schema(description = "Regions directly below it.", examples = "8")
        long children,

        @JsonUnwrapped IndicatorStanding standing,

        @Schema(description = "Published achievements per year in which they began, the latest first.")
        List<YearEvidence> years,

        @Schema(description = "Published achievements per agency, by code; agencies without any are left out.")
        List<OpdEvidence> opds,

        @Schema(description = "How well these achievements are proven.")
        Coverage evidence,

        @Schema(description = "The latest five achievements.")
        List<AchievementCard> latest) {
    private static final int LATEST = 5;

    /** What of a region stands at the top of its page. */
    @Schema(name = "RegionSummaryHead", description = "What of a region stands at the top of its page.")
    public record Head(
            @Schema(description = "Code.", examples = "36.04")
            String code,

            @Schema(description = "Name.", examples = "Kabupaten Serang")
            String name,

            @Schema(description = "What it is.", examples = "REGENCY")
            RegionLevel level,

            @Schema(description = "Code of the region that it lies in, if any.", examples = "36") @Nullable
            String parent) {

        static Head of(Region region) {
            return new Head(region.code, region.name, region.level, region.parent == null ? null : region.parent.code);
        }
    }

    static RegionSummary of(Region region, LocalDate today) {
        var series = SeriesOf.today(today).regions(List.of(region.code)).list();
        var tallies = tallies(region);
        return new RegionSummary(
                Head.of(region),
                Region.count("parent", region),
                IndicatorStanding.of(List.of(), series),
                YearEvidence.of(tallies),
                OpdEvidence.of(tallies).stream()
                        .filter(opd -> opd.coverage().n() > 0)
                        .toList(),
                Coverage.of(tallies.total()),
                latest(region));
    }

    private static Tallies tallies(Region region) {
        var query = new EvidenceQuery();
        query.region = region.code;
        return Tallies.of(query);
    }

    private static List<AchievementCard> latest(Region region) {
        var query = new AchievementQuery();
        query.region = List.of(region.code);
        return AchievementCard.latest(query, LATEST);
    }
}
