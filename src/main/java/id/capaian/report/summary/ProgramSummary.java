package id.capaian.report.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.achievement.AchievementQuery;
import id.capaian.achievement.card.AchievementCard;
import id.capaian.indicator.Indicator;
import id.capaian.program.Program;
import id.capaian.report.evidence.Coverage;
import id.capaian.report.evidence.EvidenceQuery;
import id.capaian.report.evidence.EvidenceReport.YearEvidence;
import id.capaian.report.evidence.Tallies;
import id.capaian.report.scorecard.IndicatorStanding;
import id.capaian.trend.across.NearestSeries;
import id.capaian.trend.across.SeriesOf;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A program on one page. */
@Schema(
        description =
                "A program on one page: its money, its indicators, what it achieved. Only what is published counts.")
public record ProgramSummary(
        @Schema(description = "The program.") Head program,

        @Schema(description = "Its money, by year.") List<BudgetYear> budgets,

        @JsonUnwrapped IndicatorStanding standing,

        @Schema(description = "Published achievements per year in which they began, the latest first.")
        List<YearEvidence> years,

        @Schema(description = "What was realised, by label and unit.")
        List<Realised> quantities,

        @Schema(description = "How many people it reached.") Beneficiaries beneficiaries,

        @Schema(description = "How well its achievements are proven.")
        Coverage evidence,

        @Schema(description = "The latest five achievements with a photo.")
        List<AchievementCard> latest) {
    private static final int LATEST = 5;

    /** What of a program stands at the top of its page. */
    @Schema(name = "ProgramHead", description = "What of a program stands at the top of its page.")
    public record Head(
            @Schema(description = "Code.", examples = "dpupr-bang-andra")
            String code,

            @Schema(description = "Name.", examples = "Bangun Jalan Desa Sejahtera (Bang Andra)")
            String name,

            @Schema(description = "Code of the agency that runs it.", examples = "dpupr")
            String opd,

            @Schema(
                    description = "What it is for.",
                    examples = "Jalan desa yang mantap dan menghubungkan sentra produksi.")
            @Nullable
            String objective,

            @Schema(description = "First year.", examples = "2025") @Nullable
            Integer startYear,

            @Schema(description = "Last year.", examples = "2029") @Nullable
            Integer endYear,

            @Schema(description = "Whether it is one of the governor's flagship programs.", examples = "true")
            boolean flagship) {

        static Head of(Program program) {
            return new Head(
                    program.code,
                    program.name,
                    program.opd.code,
                    program.objective,
                    program.startYear,
                    program.endYear,
                    program.flagship);
        }
    }

    static ProgramSummary of(Program program, String rootRegion, LocalDate today) {
        var series = NearestSeries.of(
                SeriesOf.today(today).program(List.of(program.code)), program.opd.region.code, rootRegion);
        var tallies = tallies(program);
        return new ProgramSummary(
                Head.of(program),
                program.budgets.stream().map(BudgetYear::of).toList(),
                IndicatorStanding.of(Indicator.of(program), series),
                YearEvidence.of(tallies),
                Realised.of(program),
                Beneficiaries.of(program),
                Coverage.of(tallies.total()),
                latest(program));
    }

    private static Tallies tallies(Program program) {
        var query = new EvidenceQuery();
        query.opd = program.opd.code;
        query.program = program.code;
        return Tallies.of(query);
    }

    private static List<AchievementCard> latest(Program program) {
        var query = new AchievementQuery();
        query.program = List.of(program.code);
        query.hasPhoto = true;
        return AchievementCard.latest(query, LATEST);
    }
}
