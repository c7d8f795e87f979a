package id.capaian.indicator;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Stream;

/** Measurements of an indicator as they were at a data version. */
record MeasurementsAsOf(IndicatorAsOf past) {
    /** As {@link FigureQuery#SORTING}; between equals the address decides, as rows have no ids here. */
    private static final Rows<JsonNode> ROWS = new Rows<>(
            Sorting.by(
                    "region,period",
                    SortKey.text("id", "address"),
                    SortKey.text("region", "region"),
                    new SortKey("period", "period", LocalDate.class),
                    new SortKey("updatedAt", "updatedAt", Instant.class)),
            Map.of(
                    "id", one -> text(one, "region") + "/" + text(one, "period") + "?" + text(one, "disaggregation"),
                    "region", one -> text(one, "region"),
                    "period", MeasurementsAsOf::start,
                    "updatedAt", one -> Calendar.moment(text(one, "updatedAt"))));

    Page<JsonNode> page(MeasurementQuery query, PageQuery page) {
        try (var all = past.measurements()) {
            return ROWS.page(matching(all, query), page);
        }
    }

    private Stream<JsonNode> matching(Stream<JsonNode> all, MeasurementQuery query) {
        var part = query.disaggregation == null ? null : Disaggregation.of(query.disaggregation, past.indicator());
        var matching = all.filter(one ->
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
        var regions = RegionsAsOf.of(past.asOf());
        return matching.filter(one -> regions.lie(List.of(text(one, "region")), query.region));
    }

    private static LocalDate start(JsonNode one) {
        return Period.parse(text(one, "period")).start();
    }

    private static String text(JsonNode one, String property) {
        return one.path(property).asText();
    }
}
