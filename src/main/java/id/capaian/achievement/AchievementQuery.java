package id.capaian.achievement;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.indicator.IndicatorView;
import id.capaian.journal.Citable;
import id.capaian.journal.Past;
import id.capaian.opd.OpdView;
import id.capaian.program.ProgramView;
import id.capaian.region.RegionView;
import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which achievements. */
public class AchievementQuery extends AchievementFilter {
    public static final Sorting SORTING = Sorting.by(
            "-achievedOn",
            new SortKey("id", "a.id", UUID.class),
            new SortKey("achievedOn", "a.listedOn", LocalDate.class),
            new SortKey("publishedAt", "coalesce(a.publication.publishedAt, a.createdAt)", Instant.class),
            new SortKey("updatedAt", "a.updatedAt", Instant.class),
            SortKey.text("title", "a.title"));
    public static final Offer OFFER = Offer.of(
                    Dataset.of("achievements", AchievementView.class)
                            .without("approvedAt", "note", "pendingRevision", "withdrawnAt", "withdrawalReason")
                            .located("/location")
                            .fed(),
                    SORTING,
                    new Facet("opd", "a.opd.code"),
                    new Facet("program", "program.code", "join a.program program"),
                    new Facet("indicator", "c.indicator.code", "join a.contributions c"),
                    new Facet("region", "r.code", "join a.regions r"),
                    new Facet("year", "year(a.listedOn)"),
                    new Facet("tag", "tag", "join a.tags tag"))
            .including("opd", "opd", OpdView::ofCodes)
            .including("program", "program", ProgramView::ofCodes)
            .including("indicator", "indicators/indicator", IndicatorView::ofCodes)
            .including("region", "regions", RegionView::ofCodes);

    @Parameter(description = "Only achievements in this state. Without a token only what is PUBLISHED is found.")
    @QueryParam("status")
    @DefaultValue("PUBLISHED")
    public AchievementStatus status;

    @Parameter(description = "true: only with a photo; false: only without.")
    @QueryParam("hasPhoto")
    public @Nullable Boolean hasPhoto;

    @Parameter(description = "true: only with a video; false: only without.")
    @QueryParam("hasVideo")
    public @Nullable Boolean hasVideo;

    @QueryParam(Citable.VERSION)
    public @Nullable Long dataVersion;

    /** What of it the public sees, as its JSON: only what is published. */
    Listing<String> shown() {
        Past.refuse(dataVersion);
        var all =
                status == AchievementStatus.PUBLISHED ? in(status) : in(status).where("false");
        return all.showing("a.shown", String.class);
    }

    /** What of it the reader may see. */
    Listing<Achievement> listing(Actor reader) {
        Past.refuse(dataVersion);
        var listing = in(status);
        return status == AchievementStatus.PUBLISHED || reader.may(May.ADMINISTER)
                ? listing
                : listing.where("a.opd.code = :own", "own", reader.opd() == null ? "" : reader.opd());
    }

    @Override
    Listing<Achievement> in(AchievementStatus any) {
        return super.in(any)
                .where("sign(a.photos) = :hasPhoto", "hasPhoto", sign(hasPhoto))
                .where("sign(a.videos) = :hasVideo", "hasVideo", sign(hasVideo));
    }

    private static @Nullable Integer sign(@Nullable Boolean has) {
        return has == null ? null : Integer.valueOf(has ? 1 : 0);
    }
}
