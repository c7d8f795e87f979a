package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Period;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether values have come closer together. */
@Schema(
        description =
                "Whether the values have come closer together since the earliest period in which everyone compared"
                        + " here has a value, measured as it is now.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Convergence(
        @Schema(description = "That period.", examples = "2015")
        Period since,

        @Schema(description = "How far the values lay apart then.")
        Spread then,

        @Schema(nullable = true, description = "Coefficient of variation then, in percent.", examples = "8.9") @Nullable
        Double cvPctThen,

        @Schema(nullable = true, description = "Coefficient of variation now, in percent.", examples = "8.1") @Nullable
        Double cvPctNow,

        @Schema(
                nullable = true,
                description = "Whether it is smaller now; null where it is unknown then or now.",
                examples = "true")
        @Nullable
        Boolean converging) {

    /** Of those who have a value now. */
    static Answer<Convergence> of(List<Contender> compared, Period now, Reasons reasons) {
        return Answer.ofNullable(since(compared, now).orElse(null), Reason.TOO_FEW_POINTS)
                .map(since -> between(values(compared, since), values(compared, now), since, reasons));
    }

    private static Optional<Period> since(List<Contender> compared, Period now) {
        return compared.stream()
                .limit(1)
                .flatMap(any -> any.observations().stream().map(Observation::period))
                .filter(period -> period.compareTo(now) < 0)
                .filter(period ->
                        compared.stream().allMatch(one -> one.at(period).isPresent() && !one.isBroken(period, now)))
                .findFirst();
    }

    private static List<Double> values(List<Contender> compared, Period period) {
        return compared.stream()
                .flatMap(one -> one.at(period).map(Observation::value).stream())
                .toList();
    }

    private static Convergence between(List<Double> then, List<Double> now, Period since, Reasons reasons) {
        var before = Spread.cvPct(then);
        var after = Spread.cvPct(now);
        return new Convergence(
                since,
                Spread.of(then, reasons.of("then")),
                reasons.number("cvPctThen", before),
                reasons.number("cvPctNow", after),
                reasons.value("converging", after.with(before, (later, earlier) -> later < earlier)));
    }
}
