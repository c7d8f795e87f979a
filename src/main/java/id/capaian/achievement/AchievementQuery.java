package id.capaian.achievement;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.indicator.DateOrPeriod;
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
public class AchievementQuery {
    public static final Sorting SORTING = Sorting.by(
            "-achievedOn",
            new SortKey("id", "a.id", UUID.class),
            new SortKey("achievedOn", "a.listedOn", LocalDate.class),
            new SortKey("publishedAt", "coalesce(a.publication.publishedAt, a.createdAt)", Instant.class),
            new SortKey("updatedAt", "a.updatedAt", Instant.class),
            SortKey.text("title", "a.title"));

    @Parameter(description = "Only achievements of this agency.", example = "dpupr")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(description = "Only achievements of this program.", example = "dpupr-bang-andra")
    @QueryParam("program")
    public @Nullable String program;

    @Parameter(description = "Only achievements that move this indicator.", example = "jalan-desa-km")
    @QueryParam("indicator")
    public @Nullable String indicator;

    @Parameter(description = "Only achievements in this region or in what lies below it.", example = "36.04")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(description = "Only achievements whose day or period begins in this year.", example = "2026")
    @QueryParam("year")
    public @Nullable Integer year;

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
    public @Nullable String tag;

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
                .where("a.opd.code = :opd", "opd", opd)
                .where("a.program.code = :program", "program", program)
                .where(
                        "exists (select 1 from a.contributions c where c.indicator.code = :indicator)",
                        "indicator",
                        indicator)
                .where(
                        "exists (select 1 from a.regions r where r.path like"
                                + " (select concat(top.path, '%') from Region top where top.code = :region))",
                        "region", region)
                .where("year(a.listedOn) = :year and a.achievedOn is not null", "year", year)
                .where("a.achievedOn.to >= :from", "from", from == null ? null : from.from())
                .where("a.achievedOn.from <= :to", "to", to == null ? null : to.to())
                .where(":tag member of a.tags", "tag", tag)
                .where("sign(a.photos) = :hasPhoto", "hasPhoto", sign(hasPhoto))
                .where("sign(a.videos) = :hasVideo", "hasVideo", sign(hasVideo));
    }

    private static @Nullable Integer sign(@Nullable Boolean has) {
        return has == null ? null : Integer.valueOf(has ? 1 : 0);
    }
}
