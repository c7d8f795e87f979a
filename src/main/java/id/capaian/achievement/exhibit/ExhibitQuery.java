package id.capaian.achievement.exhibit;

import id.capaian.achievement.AchievementFilter;
import id.capaian.achievement.evidence.EvidenceKind;
import id.capaian.achievement.evidence.EvidenceStage;
import id.capaian.achievement.evidence.Provider;
import id.capaian.opd.OpdView;
import id.capaian.program.ProgramView;
import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

/** Which evidence of published achievements. */
public class ExhibitQuery extends AchievementFilter {
    private static final SortKey ACHIEVEMENT = new SortKey("achievement", "a.id", UUID.class);
    private static final SortKey NUMBER = new SortKey("number", "e.key.position", Integer.class);

    public static final Offer OFFER = Offer.of(
                    Dataset.of("evidence", ExhibitView.class).located("/location"),
                    new Sorting(
                            "-achievedOn,-achievement,number",
                            List.of(ACHIEVEMENT, NUMBER),
                            List.of(
                                    ACHIEVEMENT,
                                    NUMBER,
                                    new SortKey("achievedOn", "a.listedOn", LocalDate.class),
                                    new SortKey("updatedAt", "a.updatedAt", Instant.class))),
                    new Facet("opd", "a.opd.code"),
                    new Facet("program", "program.code", "join a.program program"),
                    new Facet("region", "r.code", "join a.regions r"),
                    new Facet("year", "year(a.listedOn)"),
                    new Facet("kind", "e.evidence.kind"),
                    new Facet("stage", "e.evidence.stage"),
                    new Facet("provider", "e.evidence.link.provider"))
            .including("opd", "opd", OpdView::ofCodes)
            .including("program", "program", ProgramView::ofCodes);

    @Parameter(description = "Only evidence of this kind.", example = "PHOTO")
    @QueryParam("kind")
    @Separator(",")
    public List<EvidenceKind> kind = List.of();

    @Parameter(description = "Only evidence that shows this moment of the work.", example = "AFTER")
    @QueryParam("stage")
    @Separator(",")
    public List<EvidenceStage> stage = List.of();

    @Parameter(description = "Only evidence that is kept there.", example = "YOUTUBE")
    @QueryParam("provider")
    @Separator(",")
    public List<Provider> provider = List.of();

    Listing<Exhibit> listing() {
        return published(this)
                .where("e.evidence.kind in :kind", "kind", kind)
                .where("e.evidence.stage in :stage", "stage", stage)
                .where("e.evidence.link.provider in :provider", "provider", provider);
    }

    /** All evidence of the published achievements that match. */
    public static Listing<Exhibit> published(AchievementFilter achievements) {
        return achievements
                .narrow(Listing.of(
                        Exhibit.class,
                        "e",
                        "join e.achievement a",
                        "join fetch e.achievement shown join fetch shown.opd left join fetch shown.program"))
                .where("a.publication.status = PUBLISHED");
    }
}
