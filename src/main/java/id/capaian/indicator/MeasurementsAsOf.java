package id.capaian.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.journal.AsOf;
import id.capaian.journal.ResourceType;
import id.capaian.region.RegionsAsOf;
import id.capaian.web.Calendar;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.page.Rows;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measurements of one indicator or of many, as they were at a data version. */
final class MeasurementsAsOf {
    /** As {@link FiguresQuery} has it; between equals the address decides, as rows have no ids here. */
    private static final Rows<JsonNode> OF_MANY = rows("indicator,region,period");

    /** As {@link FigureQuery} has it. */
    private static final Rows<JsonNode> OF_ONE = rows("region,period");

    private final AsOf asOf;
    private final @Nullable Indicator one;
    private final String below;
    private final Predicate<JsonNode> isOf;

    private MeasurementsAsOf(AsOf asOf, @Nullable Indicator one, String below, Predicate<JsonNode> isOf) {
        this.asOf = asOf;
        this.one = one;
        this.below = below;
        this.isOf = isOf;
    }

    static MeasurementsAsOf of(IndicatorAsOf past) {
        return new MeasurementsAsOf(past.asOf(), past.indicator(), "indicators/" + past.indicator().code, any -> true);
    }

    /** Of those indicators that then were what is asked for. */
    static MeasurementsAsOf of(FiguresQuery query, AsOf asOf) {
        if (query.isOfAll()) {
            return new MeasurementsAsOf(asOf, null, "indicators", any -> true);
        }
        var figures = FiguresAsOf.of(query::isOf, asOf);
        return new MeasurementsAsOf(
                asOf, null, figures.below(), one -> figures.indicators().containsKey(text(one, "indicator")));
    }

    private static Rows<JsonNode> rows(String usual) {
        return new Rows<>(
                Sorting.by(
                        usual,
                        SortKey.text("id", "address"),
                        SortKey.text("indicator", "indicator"),
                        SortKey.text("region", "region"),
                        new SortKey("period", "period", LocalDate.class),
                        new SortKey("updatedAt", "updatedAt", Instant.class)),
                Map.of(
                        "id", MeasurementsAsOf::address,
                        "indicator", one -> text(one, "indicator"),
                        "region", one -> text(one, "region"),
                        "period", MeasurementsAsOf::start,
                        "updatedAt", one -> Calendar.moment(text(one, "updatedAt"))));
    }

    Page<JsonNode> page(MeasurementQuery query, PageQuery page) {
        try (var all = asOf.all(ResourceType.MEASUREMENT, below)) {
            return (one == null ? OF_MANY : OF_ONE).page(matching(all, query), page);
        }
    }

    /** All those asked for, by their addresses. */
    Stream<JsonNode> each(MeasurementQuery query) {
        return matching(asOf.each(ResourceType.MEASUREMENT, below, ""), query);
    }

    private Stream<JsonNode> matching(Stream<JsonNode> all, MeasurementQuery query) {
        var part = query.disaggregation == null ? null : Disaggregation.of(query.disaggregation, one);
        var matching = all.filter(isOf)
                .filter(one ->
                        query.year.isEmpty() || query.year.contains(start(one).getYear()))
                .filter(one -> query.from == null || !start(one).isBefore(query.from.from()))
                .filter(one -> query.to == null || !start(one).isAfter(query.to.to()))
                .filter(one -> part == null || part.equals(text(one, "disaggregation")))
                .filter(one -> query.updatedSince == null
                        || !Calendar.moment(text(one, "updatedAt")).isBefore(query.updatedSince))
                .filter(one -> query.status.isEmpty()
                        || query.status.contains(MeasurementStatus.valueOf(text(one, "status"))));
        if (query.region.isEmpty()) {
            return matching;
        }
        var regions = RegionsAsOf.of(asOf);
        return matching.filter(one -> regions.lie(List.of(text(one, "region")), query.region));
    }

    private static String address(JsonNode one) {
        return Stream.of("indicator", "region", "period", "disaggregation")
                .map(key -> text(one, key))
                .collect(Collectors.joining("/"));
    }

    private static LocalDate start(JsonNode one) {
        return Period.parse(text(one, "period")).start();
    }

    private static String text(JsonNode one, String property) {
        return one.path(property).asText();
    }
}
