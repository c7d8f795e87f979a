package id.capaian.trend.summary;

import id.capaian.trend.maths.Pace;
import id.capaian.trend.maths.Point;
import id.capaian.trend.maths.Projection;
import id.capaian.trend.maths.Reason;
import id.capaian.trend.maths.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of an account that speak of its target. */
record Prospect(Account account) {

    Stream<String> sentences() {
        var trend = account.trend();
        var pace = Objects.requireNonNull(trend.pace());
        return Stream.of(
                        course(pace),
                        otherTargets(),
                        methods(pace),
                        projection(Objects.requireNonNull(trend.projection())))
                .filter(sentence -> !sentence.isEmpty());
    }

    private String course(Pace pace) {
        var series = account.series();
        if (series.isJudgedByRange()) {
            return say(
                    "range." + (pace.distanceLatest() != null && pace.distanceLatest() == 0 ? "inside" : "outside"),
                    Map.of(
                            "low", account.value(series.measure().preference().low()),
                            "high", account.value(series.measure().preference().high())));
        }
        var target = series.finalTarget();
        return target == null ? say("course.none", Map.of()) : say(key(pace), details(pace, target));
    }

    private String key(Pace pace) {
        if (pace.status() == Status.NOT_AVAILABLE) {
            var reason = account.trend().reasons().get("/pace/method");
            return reason == Reason.TARGET_PERIOD_NOT_REPORTED || reason == Reason.NO_POLARITY
                    ? "course." + reason
                    : "course.NOT_AVAILABLE";
        }
        return "course." + pace.status()
                + (pace.status() == Status.TARGET_MISSED && account.series().meetsFinalTarget() ? ".late" : "");
    }

    private Map<String, Object> details(Pace pace, Point target) {
        var details = new HashMap<String, Object>();
        details.put("target", account.value(target.value()));
        details.put("due", account.period(target.period()));
        account.series().firstFrom(target.period()).ifPresent(then -> {
            details.put("then", account.period(then.period()));
            details.put("reached", account.value(then.value()));
        });
        details.put("observed", change(pace.observedPerYear()));
        details.put("remaining", change(pace.requiredRemainingPerYear()));
        return details;
    }

    private String change(@Nullable Double change) {
        return change == null ? "" : account.change(change);
    }

    /** Where documents disagree about the target that is spoken of, nobody is left to find out alone. */
    private String otherTargets() {
        var target = account.series().finalTarget();
        var others = account.subject().otherTargets().stream()
                .filter(other -> target != null && other.due().equals(target.period()))
                .map(other -> account.value(other.amount().doubleValue()) + " (" + other.document() + ")")
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : say("other-targets", Map.of("targets", others));
    }

    private String methods(Pace pace) {
        return Boolean.FALSE.equals(pace.methodsAgree()) && pace.status().isByPace()
                ? say("methods", Map.of("cagr", word(pace.statusCagr()), "linear", word(pace.statusLinear())))
                : "";
    }

    private String word(@Nullable Status status) {
        return say("status." + status, Map.of());
    }

    private String projection(Projection projection) {
        var probability = projection.probabilityTargetMet();
        if (probability == null) {
            return "";
        }
        var window = Objects.requireNonNull(account.trend().window());
        return say(
                Boolean.FALSE.equals(projection.signalsAgree()) ? "projection.but" : "projection",
                Map.of(
                        "from", account.period(window.from()),
                        "likelihood", say("likelihood." + projection.likelihood(), Map.of()),
                        "percent", percent(probability)));
    }

    private String percent(double probability) {
        if (probability < 0.01) {
            return say("under-one", Map.of());
        }
        return probability > 0.99
                ? say("over-ninety-nine", Map.of())
                : account.tongue().number(100 * probability, 0) + " " + say("percent", Map.of());
    }

    private String say(String key, Map<String, Object> details) {
        return account.tongue().say(key, details);
    }
}
