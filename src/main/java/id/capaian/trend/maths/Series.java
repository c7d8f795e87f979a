package id.capaian.trend.maths;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one region, with what is needed to judge it. Missing periods are absent: nothing is imputed.
 *
 * <p>Throws {@link IllegalArgumentException} where two values or targets share a period, or a period is not of the
 * frequency. Targets may be of whole years.
 *
 * @param asOf when the question is asked, in a period of any frequency; null where that does not matter
 * @param since begins the window, in a period of any frequency; null for ten years before the latest observation
 * @param observations in any order
 * @param bestPeer null where no other region was measured in the latest period
 */
public record Series(
        Measure measure,
        Plan plan,
        @Nullable Period asOf,
        @Nullable Period since,
        List<Observation> observations,
        @Nullable Peer bestPeer) {
    private static final int WINDOW_YEARS = 10;

    /** The best of the other regions in the latest period. */
    public record Peer(String region, double value) {
        public Peer {
            value = Observation.finite(value);
        }
    }

    public Series {
        plan = plan.due(measure.frequency());
        observations = observations.stream()
                .sorted(Comparator.comparing(Observation::period))
                .toList();
        requireDistinct(observations.stream().map(Observation::period).toList(), "values");
        requireDistinct(plan.targets().stream().map(Point::period).toList(), "targets");
        requireFrequency(measure.frequency(), plan, observations);
    }

    private static void requireDistinct(List<Period> periods, String what) {
        var seen = new HashSet<Period>();
        for (var period : periods) {
            if (!seen.add(period)) {
                throw new IllegalArgumentException("two " + what + " for " + period);
            }
        }
    }

    private static void requireFrequency(Frequency frequency, Plan plan, List<Observation> observations) {
        var baseline = plan.baseline();
        var last = plan.finalTarget();
        Stream.of(
                        observations.stream().map(Observation::period),
                        plan.targets().stream().map(Point::period),
                        Stream.ofNullable(last).map(Point::period),
                        Stream.ofNullable(baseline).map(Plan.Baseline::period))
                .flatMap(periods -> periods)
                .filter(period -> period.frequency() != frequency)
                .findFirst()
                .ifPresent(period -> {
                    throw new IllegalArgumentException(period + " is not a " + frequency);
                });
    }

    /** A series without peers. */
    public Series(
            Measure measure, Plan plan, @Nullable Period asOf, @Nullable Period since, List<Observation> observations) {
        this(measure, plan, asOf, since, observations, null);
    }

    /** The same series among other regions that were measured in its latest period. */
    public Series among(List<Peer> peers) {
        var sign = preference().direction().value();
        var best = sign == null
                ? null
                : peers.stream()
                        .max(Comparator.comparingDouble(
                                peer -> sign * preference().judged(peer.value())))
                        .orElse(null);
        return new Series(measure, plan, asOf, since, observations, best);
    }

    /** What can be compared: the observations from the last change of method on. */
    public List<Observation> comparable() {
        for (var i = observations.size() - 1; i >= 0; i--) {
            if (observations.get(i).seriesBreak()) {
                return observations.subList(i, observations.size());
            }
        }
        return observations;
    }

    /** What a trend is read from: the comparable observations of the last ten years, or since a period asked for. */
    List<Observation> window() {
        return comparable().stream().filter(this::isInWindow).toList();
    }

    private boolean isInWindow(Observation one) {
        return since == null
                ? latest().period().yearsSince(one.period()) <= WINDOW_YEARS
                : one.period().yearsSince(since) >= 0;
    }

    /** The earliest comparable observation of a period or after it. */
    public Optional<Observation> firstFrom(Period period) {
        return comparable().stream()
                .filter(one -> one.period().yearsSince(period) >= 0)
                .findFirst();
    }

    /** Where the way begins: as declared, or else at the first comparable observation there is from then on. */
    Answer<Point> baseline() {
        var declared = plan.baseline();
        if (declared == null) {
            return Answer.of(comparable().get(0).point());
        }
        return declared.value() == null
                ? Answer.ofNullable(firstFrom(declared.period()).orElse(null), Reason.NO_BASELINE)
                        .map(Observation::point)
                : Answer.of(new Point(declared.period(), declared.value()));
    }

    /** Whether the declared baseline has no value, so that a later one serves or none does. */
    boolean lacksDeclaredBaseline() {
        var declared = plan.baseline();
        return declared != null && !baseline().is(start -> start.period().equals(declared.period()));
    }

    /** The latest observation, of at least one. */
    public Observation latest() {
        return observations.get(observations.size() - 1);
    }

    /** Where the way should end, if anything is aimed at. */
    public @Nullable Point finalTarget() {
        return plan.lastTarget().value();
    }

    public boolean isJudgedByRange() {
        return preference().isRange();
    }

    /** Whether the latest value is as good as the final target, in time or not; no range is such a target. */
    public boolean meetsFinalTarget() {
        return preference()
                .direction()
                .is(sign -> plan.lastTarget().is(goal -> sign * latest().value() >= sign * goal.value()));
    }

    Preference preference() {
        return measure.preference();
    }
}
