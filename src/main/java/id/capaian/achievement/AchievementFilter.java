package id.capaian.achievement;

import id.capaian.indicator.DateOrPeriod;
import id.capaian.region.Region;
import id.capaian.web.geo.BoundingBox;
import id.capaian.web.geo.Near;
import id.capaian.web.list.Since;
import id.capaian.web.page.Listing;
import id.capaian.web.search.TextQuery;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** What achievements, and whatever belongs to them, are asked by. */
public class AchievementFilter extends Since {
    /** Known before the rows are read, so that an index in their order serves. */
    private static final String ONE_OPD = "a.opd = (select o from Opd o where o.code in :opd)";

    /** Years have four digits. */
    private static final int LAST_YEAR = 9999;

    @Parameter(description = TextQuery.DESCRIPTION, example = "perbaikan jalan")
    @QueryParam("q")
    public @Nullable String q;

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

    @Parameter(
            description = "Only achievements with coordinates in this box: west, south, east and north in degrees.",
            example = "106.0,-6.4,106.4,-6.0")
    @QueryParam("bbox")
    public @Nullable BoundingBox bbox;

    @Parameter(
            description = "Only achievements with coordinates near a point: its latitude and longitude in degrees, and"
                    + " how far at most in kilometres (1000 at most).",
            example = "-6.12,106.15,10")
    @QueryParam("near")
    public @Nullable Near near;

    /** What of it everyone sees, whoever asks, as its JSON. */
    public Listing<String> published() {
        return in(AchievementStatus.PUBLISHED).showing("a.shown", String.class);
    }

    /** Those in a state. */
    Listing<Achievement> in(AchievementStatus status) {
        return narrow(Listing.of(Achievement.class, "a", "join fetch a.opd left join fetch a.program"))
                .in("a.publication.status", status);
    }

    /** Of rows that have an achievement {@code a}. */
    public <E> Listing<E> narrow(Listing<E> rows) {
        if (bbox != null) {
            rows.where(bbox.condition("a.location"), bbox.parameters());
        }
        if (near != null) {
            rows.where(near.condition("a.location"), near.parameters());
        }
        if (!year.isEmpty()) {
            var years = new TreeSet<>(year);
            rows.where(
                    within(years),
                    Map.of(
                            "year", year,
                            "firstDay", firstDay(years.first()),
                            "lastDay", firstDay(years.last()).plusYears(1).minusDays(1)));
        }
        return rows.matching(AchievementTerm.PLACE, "a.id", "a.listedOn", q)
                .where("a.updatedAt >= :updatedSince", "updatedSince", updatedSince)
                .where(opd.size() == 1 ? ONE_OPD : "a.opd.code in :opd", "opd", opd)
                .where("a.program.code in :program", "program", program)
                .where(
                        "exists (select 1 from a.contributions c where c.indicator.code in :indicator)",
                        "indicator",
                        indicator)
                .where("exists (select 1 from a.regions r where " + Region.lies("r.path") + ")", "region", region)
                .where("a.achievedOn.to >= :from", "from", from == null ? null : from.from())
                .where("a.achievedOn.from <= :to", "to", to == null ? null : to.to())
                .where("exists (select 1 from a.tags tag where tag in :tag)", "tag", tag);
    }

    /** By the days an index finds them, and PostgreSQL guesses how many they are; only gaps between the years need more. */
    private static String within(SortedSet<Integer> years) {
        var isWithoutGaps =
                years.first() > 0 && years.last() <= LAST_YEAR && years.last() - years.first() < years.size();
        return "a.listedOn between :firstDay and :lastDay and a.achievedOn is not null"
                + (isWithoutGaps ? "" : " and year(a.listedOn) in :year");
    }

    /** Of a year, or of the nearest that there is. */
    private static LocalDate firstDay(int year) {
        return LocalDate.of(Math.max(1, Math.min(year, LAST_YEAR)), 1, 1);
    }
}
