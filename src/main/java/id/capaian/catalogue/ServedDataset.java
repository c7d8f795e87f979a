package id.capaian.catalogue;

import id.capaian.achievement.AchievementQuery;
import id.capaian.achievement.exhibit.ExhibitQuery;
import id.capaian.catalogue.msind.MsIndResource;
import id.capaian.indicator.FiguresQuery;
import id.capaian.indicator.IndicatorQuery;
import id.capaian.journal.CorrectionQuery;
import id.capaian.opd.OpdQuery;
import id.capaian.program.ProgramQuery;
import id.capaian.region.RegionQuery;
import id.capaian.report.evidence.EvidenceResource;
import id.capaian.report.overview.OverviewResource;
import id.capaian.report.publishing.PublishingResource;
import id.capaian.report.responses.ResponsesResource;
import id.capaian.report.scorecard.ScorecardResource;
import id.capaian.report.summary.ProgramSummaryResource;
import id.capaian.report.summary.RegionSummaryResource;
import id.capaian.trend.TrendResource;
import id.capaian.trend.across.TrendsQuery;
import id.capaian.trend.proof.ProofQuery;
import id.capaian.web.format.Dataset;
import id.capaian.web.list.Tables;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows that this service serves.
 *
 * @param path where, such as {@code /v1/achievements}
 * @param table the word in {@code table} that asks for it, where the path has several; else empty
 */
record ServedDataset(String path, String table, Dataset dataset) {

    /** Lists, of which everything can be had at one address. */
    static final List<ServedDataset> LISTS = Stream.of(
                    AchievementQuery.OFFER,
                    ExhibitQuery.OFFER,
                    ProgramQuery.OFFER,
                    OpdQuery.OFFER,
                    RegionQuery.OFFER,
                    IndicatorQuery.OFFER,
                    FiguresQuery.MEASUREMENTS,
                    FiguresQuery.TARGETS,
                    TrendsQuery.OFFER,
                    CorrectionQuery.OFFER)
            .map(offer -> new ServedDataset("/v1/" + offer.dataset().name(), "", offer.dataset()))
            .toList();

    /** The same things under other words. */
    static final List<ServedDataset> OTHERS = List.of(
            new ServedDataset("/v1/catalog/ms-ind", "", MsIndResource.OFFER.dataset()),
            new ServedDataset("/v1/indicators/{code}/evidence", "", ProofQuery.OFFER.dataset()));

    /** Tables of reports. */
    static final List<ServedDataset> TABLES = Stream.of(
                    tables("/v1/reports/overview", OverviewResource.TABLES),
                    tables("/v1/reports/evidence", EvidenceResource.TABLES),
                    tables("/v1/reports/publishing", PublishingResource.TABLES),
                    tables("/v1/reports/responses", ResponsesResource.TABLES),
                    tables("/v1/indicators/{code}/trend", TrendResource.TABLES),
                    tables("/v1/opds/{code}/scorecard", ScorecardResource.TABLES),
                    tables("/v1/programs/{code}/summary", ProgramSummaryResource.TABLES),
                    tables("/v1/regions/{code}/summary", RegionSummaryResource.TABLES))
            .flatMap(one -> one)
            .toList();

    private static Stream<ServedDataset> tables(String path, Tables tables) {
        return tables.all().entrySet().stream().map(table -> new ServedDataset(path, table.getKey(), table.getValue()));
    }
}
