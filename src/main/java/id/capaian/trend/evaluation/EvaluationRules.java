package id.capaian.trend.evaluation;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What must fit together in an evaluation. */
final class EvaluationRules {
    private final Frequency frequency;

    private EvaluationRules(Frequency frequency) {
        this.frequency = frequency;
    }

    static void check(TrendEvaluation evaluation) {
        requireRange(evaluation);
        if (evaluation.min() != null
                && evaluation.max() != null
                && evaluation.min().compareTo(evaluation.max()) > 0) {
            throw Problem.invalidContent(Fault.at("/max", "bounds"));
        }
        new EvaluationRules(evaluation.frequency()).checkPeriods(evaluation);
    }

    private static void requireRange(TrendEvaluation evaluation) {
        var range = evaluation.range();
        var given = range != null && range.low().compareTo(range.high()) <= 0;
        if ((evaluation.polarity() == Polarity.RANGE) != given || (range != null && !given)) {
            throw Problem.invalidContent(Fault.at("/range", "range-of-evaluation"));
        }
    }

    private void checkPeriods(TrendEvaluation evaluation) {
        if (evaluation.baseline() != null) {
            requireFit(evaluation.baseline().period(), "/baseline");
        }
        if (evaluation.target() != null) {
            requireFit(due(evaluation.target().period()), "/target");
        }
        requireDistinct(
                evaluation.allTargets().stream()
                        .map(target -> due(target.period()))
                        .toList(),
                "/targets/");
        requireDistinct(
                evaluation.observations().stream()
                        .map(TrendEvaluation.Value::period)
                        .toList(),
                "/observations/");
    }

    /** A target of a whole year is due in the year's last period. */
    private Period due(Period period) {
        return period.frequency() == Frequency.YEAR ? Period.lastOf(period.year(), frequency) : period;
    }

    private void requireDistinct(List<Period> periods, String list) {
        var seen = new HashSet<Period>();
        for (var i = 0; i < periods.size(); i++) {
            requireFit(periods.get(i), list + i);
            if (!seen.add(periods.get(i))) {
                var twice = Fault.at(list + i + "/period", "duplicate", Map.of("value", periods.get(i)));
                throw Problem.of(ProblemType.DUPLICATE_PERIOD, twice);
            }
        }
    }

    private void requireFit(Period period, String pointer) {
        if (period.frequency() != frequency) {
            throw Problem.invalidContent(
                    Fault.at(pointer + "/period", "period-frequency", Map.of("frequency", frequency, "months", "")));
        }
    }
}
