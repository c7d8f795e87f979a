package id.capaian.report.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.indicator.Indicator;
import id.capaian.opd.Opd;
import id.capaian.opd.OpdType;
import id.capaian.report.evidence.Coverage;
import id.capaian.report.evidence.EvidenceQuery;
import id.capaian.report.evidence.Tallies;
import id.capaian.report.publishing.OpdPublishing;
import id.capaian.report.publishing.PublishingQuery;
import id.capaian.report.publishing.PublishingReport;
import id.capaian.trend.across.NearestSeries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an agency stands in all that it answers for. */
@Schema(description = "How an agency stands: its indicators, its money, what it publishes and how that is proven.")
public record Scorecard(
        @JsonUnwrapped OpdPublishing publishing,

        @Schema(description = "Kind of agency.", examples = "DINAS")
        OpdType type,

        @Schema(description = "The year whose money, publications and evidence are shown.", examples = "2026")
        int year,

        @JsonUnwrapped IndicatorStanding standing,

        @Schema(description = "Its programs that run in that year, by code.")
        List<ProgramBudget> programs,

        @Schema(description = "The money of these programs together.")
        OpdBudget budget,

        @Schema(description = "How well those of its achievements are proven that began in that year.")
        Coverage evidence) {
    private static final int SILENT_AFTER_MONTHS = 3;

    static Scorecard of(String code, ScorecardQuery query, String rootRegion, Clock clock) {
        var year = query.year(LocalDate.now(clock));
        var publishing = publishing(code, year, clock);
        // Found without another statement, as what it published was counted with it.
        var opd = Opd.get(code);
        var indicators = Indicator.of(opd);
        var series =
                NearestSeries.of(query.series(LocalDate.now(clock)).opd(List.of(code)), opd.region.code, rootRegion);
        var programs = ProgramBudget.of(opd, year);
        return new Scorecard(
                publishing.get(0),
                opd.type,
                year,
                IndicatorStanding.of(indicators, series),
                programs,
                OpdBudget.of(programs),
                evidence(code, year));
    }

    private static List<OpdPublishing> publishing(String code, int year, Clock clock) {
        var query = new PublishingQuery();
        query.opd = code;
        query.from = DateOrPeriod.fromString(String.valueOf(year));
        query.to = query.from;
        query.silentAfterMonths = SILENT_AFTER_MONTHS;
        return PublishingReport.of(query, clock).opds();
    }

    private static Coverage evidence(String code, int year) {
        var query = new EvidenceQuery();
        query.opd = code;
        query.year = year;
        return Coverage.of(Tallies.of(query).total());
    }
}
