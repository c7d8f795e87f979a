package id.capaian.trend.maths;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the next step up is: every good result is to be challenged. */
@Schema(description = "What the next step up is: every good result is to be challenged to become better.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Challenge(
        @Schema(
                description =
                        "REVERSE what moves away: back to the best of the last three observations, or to the best ever where"
                                + " that is the latest. CATCH_UP to a"
                                + " target that is missed or will be at this pace. KEEP_PACE where it is on track, or in the"
                                + " range. RAISE_TARGET where it is met. BEAT_BEST where there is no target.",
                examples = "CATCH_UP")
        Kind kind,

        @Schema(description = "Value to reach, in the indicator's unit.", examples = "3")
        double value,

        @Schema(
                nullable = true,
                description = "Change a year that this asks for, in the indicator's unit: until the target's date, or"
                        + " within the next year where none is set. Null once the target's date has passed.",
                examples = "-0.5844444444444444")
        @Nullable
        Double perYear,

        @Schema(description = "Where the value comes from.") Reference reference) {
    private static final int RECENT = 3;

    /** What is asked for. */
    public enum Kind {
        REVERSE,
        CATCH_UP,
        KEEP_PACE,
        RAISE_TARGET,
        BEAT_BEST
    }

    /** What a challenge is measured by. */
    public enum Source {
        TARGET,
        RANGE,
        BEST_OF_LAST_THREE,
        BEST_EVER,
        BEST_PEER,
        MEDIAN_IMPROVEMENT
    }

    /** Where the value of a challenge comes from. */
    @Schema(name = "ChallengeReference", description = "Where the value of a challenge comes from.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reference(
            @Schema(
                    description = "TARGET; RANGE, the bound that lies nearest; BEST_OF_LAST_THREE observations;"
                            + " BEST_EVER; BEST_PEER, the best other region of the latest period; MEDIAN_IMPROVEMENT,"
                            + " the latest value and once more the median improvement of a year in the window.",
                    examples = "TARGET")
            Source source,

            @Schema(description = "Period of that value, where it has one.", examples = "2029-S2") @Nullable
            Period period,

            @Schema(description = "Code of the region, with BEST_PEER.", examples = "36.74") @Nullable
            String region) {}

    static @Nullable Challenge of(Series series, Status status, Reasons reasons) {
        return reasons.value(
                "challenge",
                series.preference()
                        .direction()
                        .map(sign -> new Step(series, sign, reasons.of("challenge")).of(status)));
    }

    /** The step from where a series stands. */
    private record Step(Series series, int sign, Reasons reasons) {

        Challenge of(Status status) {
            if (status.isMovingAway()) {
                return reverse();
            }
            if (series.preference().isRange()) {
                return ofRange(status);
            }
            var goal = series.plan().lastTarget().value();
            if (goal == null) {
                return beatBest();
            }
            return series.meetsFinalTarget() ? raiseTarget() : ofTarget(goal, status);
        }

        /** Where the latest is the best of the last three, what it moved away from lies further back. */
        private Challenge reverse() {
            var recent = best(recent());
            return recent.value() == latest()
                    ? towards(Kind.REVERSE, best(series.comparable()), Source.BEST_EVER)
                    : towards(Kind.REVERSE, recent, Source.BEST_OF_LAST_THREE);
        }

        private Challenge ofTarget(Point goal, Status status) {
            return new Challenge(
                    status == Status.ON_TRACK ? Kind.KEEP_PACE : Kind.CATCH_UP,
                    goal.value(),
                    reasons.number("perYear", remaining()),
                    new Reference(Source.TARGET, goal.period(), null));
        }

        private Challenge ofRange(Status status) {
            var range = series.preference();
            var reference = new Reference(Source.RANGE, null, null);
            if (range.distance(latest()) == 0) {
                return new Challenge(Kind.KEEP_PACE, latest(), 0.0, reference);
            }
            var upwards = latest() < range.low();
            return new Challenge(
                    status == Status.ON_TRACK ? Kind.KEEP_PACE : Kind.CATCH_UP,
                    range.nearestBound(latest()),
                    reasons.number("perYear", remaining().map(nearer -> upwards ? -nearer : nearer)),
                    reference);
        }

        /** What was met in its time and lost since is not met. */
        private Answer<Double> remaining() {
            var goal = series.plan().lastTarget();
            return goal.provided(point -> point.yearsSince(series.latest().point()) > 0, Reason.TARGET_DATE_PASSED)
                    .with(Course.of(series, goal).requiredRemainingPerYear(), (point, perYear) -> perYear);
        }

        private Challenge raiseTarget() {
            var peer = series.bestPeer();
            return onceMore(Kind.RAISE_TARGET)
                    .or(() -> Optional.ofNullable(peer)
                            .filter(other -> sign * other.value() > sign * latest())
                            .map(other -> towards(
                                    Kind.RAISE_TARGET,
                                    other.value(),
                                    new Reference(
                                            Source.BEST_PEER, series.latest().period(), other.region()))))
                    .orElseGet(() -> towards(Kind.RAISE_TARGET, best(series.comparable()), Source.BEST_EVER));
        }

        private Challenge beatBest() {
            var best = best(series.comparable());
            var record = towards(Kind.BEAT_BEST, best, Source.BEST_EVER);
            return best.value() == latest() ? onceMore(Kind.BEAT_BEST).orElse(record) : record;
        }

        /** As much again as in a usual year; empty where a usual year brings no improvement. */
        private Optional<Challenge> onceMore(Kind kind) {
            return Improvements.median(series, sign)
                    .filter(improvement -> improvement > 0)
                    .map(improvement -> Decimals.sum(latest(), sign * improvement))
                    .filter(Double::isFinite)
                    .map(next -> towards(
                            kind, series.measure().clamp(next), new Reference(Source.MEDIAN_IMPROVEMENT, null, null)));
        }

        private Challenge towards(Kind kind, Observation goal, Source source) {
            return towards(kind, goal.value(), new Reference(source, goal.period(), null));
        }

        private Challenge towards(Kind kind, double goal, Reference reference) {
            var way = Answer.of(Decimals.difference(goal, latest()));
            return new Challenge(kind, goal, reasons.number("perYear", way), reference);
        }

        /** The earliest of the best. */
        private Observation best(List<Observation> observations) {
            return observations.stream()
                    .max(Comparator.comparingDouble((Observation one) ->
                                    sign * series.preference().judged(one.value()))
                            .thenComparing(Observation::period, Comparator.reverseOrder()))
                    .orElseThrow();
        }

        private List<Observation> recent() {
            var all = series.comparable();
            return all.subList(Math.max(0, all.size() - RECENT), all.size());
        }

        private double latest() {
            return series.latest().value();
        }
    }
}
