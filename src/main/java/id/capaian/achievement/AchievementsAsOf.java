package id.capaian.achievement;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.journal.AsOf;
import id.capaian.journal.ResourceType;
import id.capaian.region.RegionsAsOf;
import id.capaian.web.Calendar;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.page.Rows;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Achievements as the public saw them at a data version, without those that were withdrawn since. */
public record AchievementsAsOf(AsOf asOf) {
    private static final Rows<JsonNode> ROWS = new Rows<>(
            AchievementQuery.SORTING,
            Map.of(
                    "id", one -> UUID.fromString(text(one, "id")),
                    "achievedOn", one -> achievedOn(one).from(),
                    "publishedAt", one -> Calendar.moment(text(one, "publishedAt")),
                    "updatedAt", one -> Calendar.moment(text(one, "updatedAt")),
                    "title", one -> text(one, "title")));

    /** A page of those asked for; every one that holds what is asked for is looked at, and no more than a page kept. */
    public Page<JsonNode> page(AchievementQuery query, PageQuery page) {
        refuseSearch(query);
        try (var all = asOf.all(ResourceType.ACHIEVEMENT, "achievements", telling(query))) {
            return ROWS.page(matching(all, query), page);
        }
    }

    /** All those asked for, by their ids. */
    Stream<JsonNode> each(AchievementQuery query) {
        refuseSearch(query);
        return matching(asOf.each(ResourceType.ACHIEVEMENT, "achievements", telling(query)), query);
    }

    private static void refuseSearch(AchievementQuery query) {
        if (query.q != null) {
            throw Problem.invalidParameter(Fault.in("q", "only-now"));
        }
    }

    /** What the JSON of all that match holds: of several filters the one that leaves the fewest. */
    private static String telling(AchievementQuery query) {
        return Stream.of(
                        property("indicator", query.indicator),
                        property("program", query.program),
                        property("opd", query.opd))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> property(String name, List<String> values) {
        return values.size() == 1 ? Optional.of("\"" + name + "\":\"" + values.get(0) + "\"") : Optional.empty();
    }

    private Stream<JsonNode> matching(Stream<JsonNode> all, AchievementQuery query) {
        var matching = all.filter(one -> text(one, "status").equals(query.status.name()))
                .filter(one -> isAny(List.of(text(one, "opd")), query.opd))
                .filter(one -> isAny(List.of(text(one, "program")), query.program))
                .filter(one -> isAny(texts(one.path("indicators"), "indicator"), query.indicator))
                .filter(one -> isAny(texts(one.path("tags"), ""), query.tag))
                .filter(one -> isIn(achievedOn(one), query))
                .filter(one -> query.bbox == null || query.bbox.holds(coordinate(one, "lat"), coordinate(one, "lon")))
                .filter(one -> query.near == null || query.near.holds(coordinate(one, "lat"), coordinate(one, "lon")))
                .filter(one -> query.updatedSince == null
                        || !Calendar.moment(text(one, "updatedAt")).isBefore(query.updatedSince))
                .filter(one -> has(one, "PHOTO", query.hasPhoto))
                .filter(one -> has(one, "VIDEO", query.hasVideo));
        if (query.region.isEmpty()) {
            return matching;
        }
        var regions = RegionsAsOf.of(asOf);
        return matching.filter(one -> regions.lie(texts(one.path("regions"), ""), query.region));
    }

    private static boolean isAny(Collection<String> values, Collection<String> asked) {
        return asked.isEmpty() || !Collections.disjoint(values, asked);
    }

    private static boolean isIn(DateOrPeriod achieved, AchievementQuery query) {
        return (query.year.isEmpty() || query.year.contains(achieved.from().getYear()))
                && (query.from == null || !achieved.to().isBefore(query.from.from()))
                && (query.to == null || !achieved.from().isAfter(query.to.to()));
    }

    private static boolean has(JsonNode one, String kind, @Nullable Boolean asked) {
        return asked == null || asked == texts(one.path("evidence"), "kind").contains(kind);
    }

    /** What is published says when. */
    private static DateOrPeriod achievedOn(JsonNode one) {
        return DateOrPeriod.fromString(text(one, "achievedOn"));
    }

    /** No number where it lies nowhere, and that is in no place. */
    private static double coordinate(JsonNode one, String name) {
        return one.path("location").path(name).asDouble(Double.NaN);
    }

    private static List<String> texts(JsonNode list, String property) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> property.isEmpty() ? one.asText() : text(one, property))
                .toList();
    }

    private static String text(JsonNode one, String property) {
        return one.path(property).asText();
    }
}
