package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Values of the same period side by side. */
@Schema(description = "Values of the same period side by side. No rank without the number of those compared.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Peers(
        @Schema(
                nullable = true,
                description = "The period that is compared; null without any value.",
                examples = "2020")
        @Nullable
        Period period,

        @Schema(description = "How many have a value in it.", minimum = "0", examples = "8")
        int n,

        @Schema(description = "How many there are.", minimum = "0", examples = "8")
        int of,

        @Schema(
                nullable = true,
                description = "Share that has a value, in percent.",
                minimum = "0",
                maximum = "100",
                examples = "100")
        @Nullable
        Double coveragePct,

        @Schema(
                nullable = true,
                description = "Value of the whole, the region above, in the same period; null where it has none.",
                examples = "72.45")
        @Nullable
        Double whole,

        @Schema(nullable = true, description = "How far the values lie apart.") @Nullable
        Spread spread,

        @Schema(description = "Those with a value: the best first or, where no ranks are given, by code.")
        List<Standing> standings,

        @Schema(description = "Those without a value in this period; nothing is assumed for them.")
        List<Absent> excluded,

        @Schema(nullable = true, description = "Whether the values have come closer together.") @Nullable
        Convergence convergence,

        @Schema(
                description = "Why a figure is missing, by its JSON pointer.",
                examples = "{\"/standings/0/rank\": \"LOW_COVERAGE\"}")
        Map<String, Reason> reasons) {
    /** Who has no value. */
    public record Absent(
            @Schema(description = "Code of the region or agency.", examples = "36.04")
            String code,

            @Schema(description = "Its name.", examples = "Kab. Serang")
            String name) {}

    /**
     * Compares all.
     *
     * @param whole what they are the parts of
     * @param asked null for the latest of the periods in which the most have a value
     */
    public static Peers of(Preference preference, List<Contender> all, Contender whole, @Nullable Period asked) {
        var period = asked == null ? usualPeriod(all).orElse(null) : asked;
        return of(Answer.ofNullable(period, Reason.NO_DATA), Field.of(preference, all, period), all, whole);
    }

    private static Peers of(Answer<Period> period, Field field, List<Contender> all, Contender whole) {
        var reasons = new Reasons();
        var above = Answer.ofNullable(
                whole.at(period.value()).map(Observation::value).orElse(null), Reason.NO_DATA);
        var values = Answer.of(field.values()).provided(some -> !some.isEmpty(), Reason.NO_DATA);
        return new Peers(
                reasons.value("period", period),
                field.entrants().size(),
                field.of(),
                reasons.number("coveragePct", field.coveragePct()),
                reasons.number("whole", above),
                reasons.value("spread", values.map(some -> Spread.of(some, reasons.of("spread")))),
                field.standings(above, reasons.of("standings")),
                absent(all, field.compared()),
                reasons.value(
                        "convergence",
                        period.then(now -> Convergence.of(field.compared(), now, reasons.of("convergence")))),
                reasons.byPointer());
    }

    private static Optional<Period> usualPeriod(List<Contender> all) {
        return all.stream()
                .flatMap(one -> one.observations().stream())
                .collect(Collectors.groupingBy(Observation::period, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Period, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static List<Absent> absent(List<Contender> all, List<Contender> compared) {
        return all.stream()
                .filter(one -> !compared.contains(one))
                .map(one -> new Absent(one.code(), one.name()))
                .toList();
    }
}
