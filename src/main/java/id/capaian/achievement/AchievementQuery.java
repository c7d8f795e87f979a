package id.capaian.achievement;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.region.Region;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which achievements. */
public class AchievementQuery {
    public static final Sorting SORTING = Sorting.by(
            "-achievedOn",
            new SortKey("id", "a.id", UUID.class),
            new SortKey("achievedOn", "a.listedOn", LocalDate.class),
            new SortKey("publishedAt", "coalesce(a.publication.publishedAt, a.createdAt)", Instant.class),
            new SortKey("updatedAt", "a.updatedAt", Instant.class),
            SortKey.text("title", "a.title"));
    static final Offer OFFER = Offer.of(
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
            new Facet("tag", "tag", "join a.tags tag"));

    @Parameter(description = "Only achievements of this agency.", example = "dpupr")
    @QueryParam("opd")
    @Separator(",")
    public List<String> opd = List.of();

    @Parameter(description = "Only achievements of this program.", example = "dpupr-bang-andra")
    @QueryParam("program")
    @Separator(",")
    public List<String> program = List.of();

    @Parameter(description = "Only achievements that move this indicator.", example = "jalan-desa-km")
    @QueryParam("indicator")
    @Separator(",")
    public List<String> indicator = List.of();

    @Parameter(description = "Only achievements in this region or in what lies below it.", example = "36.04")
    @QueryParam("region")
    @Separator(",")
    public List<String> region = List.of();

    @Parameter(description = "Only achievements whose day or period begins in this year.", example = "2026")
    @QueryParam("year")
    @Separator(",")
    public List<Integer> year = List.of();

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

    @Parameter(description = "Only achievements with this tag.", example = "jalan")
    @QueryParam("tag")
    @Separator(",")
    public List<String> tag = List.of();

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

    /** What of it the reader may see. */
    Listing<Achievement> listing(Actor reader) {
        if (reader.may(May.ADMINISTER)) {
            return listing();
        }
        var own = reader.opd() == null ? "" : reader.opd();
        return listing().where("a.publication.status = PUBLISHED or a.opd.code = :own", "own", own);
    }

    /** What of it everyone sees, whoever asks. */
    public Listing<Achievement> published() {
        status = AchievementStatus.PUBLISHED;
        return listing();
    }

    private Listing<Achievement> listing() {
        return Listing.of(Achievement.class, "a", "join fetch a.opd left join fetch a.program")
                .where("a.publication.status = :status", "status", status)
                .where("a.opd.code in :opd", "opd", opd)
                .where("a.program.code in :program", "program", program)
                .where(
                        "exists (select 1 from a.contributions c where c.indicator.code in :indicator)",
                        "indicator",
                        indicator)
                .where("exists (select 1 from a.regions r where " + Region.lies("r.path") + ")", "region", region)
                .where("year(a.listedOn) in :year and a.achievedOn is not null", "year", year)
                .where("a.achievedOn.to >= :from", "from", from == null ? null : from.from())
                .where("a.achievedOn.from <= :to", "to", to == null ? null : to.to())
                .where("exists (select 1 from a.tags tag where tag in :tag)", "tag", tag)
                .where("sign(a.photos) = :hasPhoto", "hasPhoto", sign(hasPhoto))
                .where("sign(a.videos) = :hasVideo", "hasVideo", sign(hasVideo));
    }

    private static @Nullable Integer sign(@Nullable Boolean has) {
        return has == null ? null : Integer.valueOf(has ? 1 : 0);
    }
}
