package id.capaian.indicator;

import id.capaian.region.Region;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a figure belongs: the natural key of a measurement, and of a target together with its document. */
public record Slot(Indicator indicator, Region region, Period period, String disaggregation) {

    static Slot ofMeasurement(String indicator, String region, String period, @Nullable String disaggregation) {
        return ofMeasurement(Indicator.get(indicator), Region.get(region), period, disaggregation);
    }

    public static Slot ofMeasurement(
            Indicator indicator, Region region, String period, @Nullable String disaggregation) {
        return of(indicator, region, fitting(period(period), indicator), disaggregation);
    }

    static Slot ofTarget(String indicator, String region, String period, @Nullable String disaggregation) {
        return ofTarget(Indicator.get(indicator), Region.get(region), period, disaggregation);
    }

    /** As for a measurement; a target may also be set for a whole year, and is then due at the year's last period. */
    public static Slot ofTarget(Indicator indicator, Region region, String period, @Nullable String disaggregation) {
        var due = period(period);
        var fitting = due.frequency() == Frequency.YEAR ? due : fitting(due, indicator);
        return of(indicator, region, fitting, disaggregation);
    }

    private static Slot of(Indicator indicator, Region region, Period period, @Nullable String disaggregation) {
        return new Slot(indicator, region, period, Disaggregation.of(disaggregation, indicator));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.invalidParameter(Fault.in("period", "period"));
        }
    }

    /** A period as one of the indicator's own, or 400. */
    public static Period fitting(Period period, Indicator indicator) {
        return period.fit(indicator.frequency, indicator.referenceMonths)
                .orElseThrow(() -> Problem.invalidParameter(Fault.in(
                        "period",
                        "period-frequency",
                        Map.of("frequency", indicator.frequency, "months", months(indicator)))));
    }

    private static String months(Indicator indicator) {
        return indicator.referenceMonths.stream().map(month -> " " + month).collect(Collectors.joining());
    }

    /**
     * A figure's address below {@code /v1/}.
     *
     * @param rest what comes behind the period
     */
    public String path(String kind, String rest) {
        var part = disaggregation.isEmpty()
                ? ""
                : "?disaggregation=" + URLEncoder.encode(disaggregation, StandardCharsets.UTF_8);
        return "indicators/" + indicator.code + "/" + kind + "/" + region.code + "/" + period + rest + part;
    }
}
