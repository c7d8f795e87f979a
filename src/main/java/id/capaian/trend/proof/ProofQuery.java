package id.capaian.trend.proof;

import id.capaian.achievement.AchievementQuery;
import id.capaian.achievement.AchievementStatus;
import id.capaian.achievement.AchievementsAsOf;
import id.capaian.achievement.card.AchievementCard;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.indicator.Indicator;
import id.capaian.journal.AsOf;
import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which of the achievements that name an indicator. */
public class ProofQuery {
    public static final Offer OFFER = Offer.of(
            Dataset.of("indicator-evidence", Proof.class),
            AchievementQuery.SORTING,
            new Facet("opd", "a.opd.code"),
            new Facet("region", "r.code", "join a.regions r"),
            new Facet("year", "year(a.listedOn)"));

    @Parameter(description = "Only achievements in this region or in what lies below it.", example = "36.04")
    @QueryParam("region")
    @Separator(",")
    public List<String> region = List.of();

    @Parameter(
            description = "Only achievements whose day or period ends on or after the beginning of this.",
            example = "2025-S2")
    @QueryParam("from")
    public @Nullable DateOrPeriod from;

    @Parameter(
            description = "Only achievements whose day or period begins on or before the end of this.",
            example = "2026-03-31")
    @QueryParam("to")
    public @Nullable DateOrPeriod to;

    /** As the JSON that everyone sees. */
    Listing<String> listing(Indicator indicator) {
        return achievements(indicator).published();
    }

    /** Those of an indicator, the latest first. */
    Page<Proof> of(Indicator indicator, PageQuery page) {
        return listing(indicator).page(page, AchievementQuery.SORTING, one -> Proof.of(one, indicator));
    }

    /** As {@link #of(Indicator, PageQuery)}, at a data version. */
    Page<Proof> of(Indicator indicator, PageQuery page, AsOf asOf) {
        var achievements = achievements(indicator);
        achievements.status = AchievementStatus.PUBLISHED;
        return new AchievementsAsOf(asOf)
                .page(achievements, page)
                .map(one -> Proof.of(AsOf.read(one, AchievementCard.Source.class), indicator));
    }

    private AchievementQuery achievements(Indicator indicator) {
        var achievements = new AchievementQuery();
        achievements.indicator = List.of(indicator.code);
        achievements.region = region;
        achievements.from = from;
        achievements.to = to;
        return achievements;
    }
}
