package id.capaian.trend.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.trend.maths.Trend;
import id.capaian.trend.summary.Subject;
import id.capaian.trend.summary.Summary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the numbers sent in say. */
@Schema(description = "What the numbers say.")
public record EvaluatedTrend(
        @JsonUnwrapped Trend trend,

        @Schema(description = "The same in plain sentences.")
        Summary summary) {

    static EvaluatedTrend of(TrendEvaluation evaluation) {
        var series = evaluation.series();
        var trend = Trend.of(series);
        return new EvaluatedTrend(trend, Summary.of(series, trend, Subject.UNNAMED));
    }
}
