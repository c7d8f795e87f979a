package id.capaian.report.responses;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fast agencies answer what residents report. */
@Schema(description = "How fast residents' reports are answered, together and by agency.")
public record ResponsesReport(
        @Schema(description = "Everything together.") ResponseTimes total,

        @Schema(description = "How many reports an agency must have responded to before it is ranked.", examples = "5")
        int minimum,

        @Schema(description = "By agency, ordered by code. Agencies that answer none have n = 0.")
        List<OpdResponses> opds,

        @Schema(description = "By which working days are counted.")
        WorkingCalendar calendar) {

    static ResponsesReport of(ResponsesQuery query, WorkingCalendar calendar, ZoneId zone) {
        query.requireOrder();
        var reports = ResidentReport.of(query, zone);
        var byAgency = reports.stream()
                .collect(groupingBy(
                        ResidentReport::agency,
                        LinkedHashMap::new,
                        collectingAndThen(toList(), own -> times(own, calendar, zone))));
        var ranking = Ranking.of(byAgency.values(), query.minimum);
        return new ResponsesReport(
                times(reports, calendar, zone),
                query.minimum,
                byAgency.entrySet().stream()
                        .map(one -> OpdResponses.of(one.getKey(), one.getValue(), ranking))
                        .toList(),
                calendar);
    }

    private static ResponseTimes times(List<ResidentReport> reports, WorkingCalendar calendar, ZoneId zone) {
        var answered = reports.stream()
                .map(ResidentReport::response)
                .filter(Objects::nonNull)
                .toList();
        return ResponseTimes.of(answered, calendar, zone);
    }
}
