package id.capaian.trend.evaluation;

import static id.capaian.Door.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;

import id.capaian.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvaluationResourceTest {
    private static final RestAssuredConfig DOUBLES =
            RestAssuredConfig.config().jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE));

    /** Banten's poverty rate with its real gap: case REPORT-003, whose numbers R and scipy gave. */
    @Test
    void anyonesNumbersAreJudgedAsTheRecordsAre() {
        var content = poverty();
        content.put("baseline", Map.of("period", "2022-S1"));
        content.put("target", Map.of("period", "2029", "value", 3));
        evaluate(content)
                .statusCode(200)
                .body("window.missingPeriods", equalTo(List.of("2023-S2")))
                .body("direction.assessment", equalTo("NO_SIGNIFICANT_TREND"))
                .body("direction.pExact", near(0.05555555555555555))
                .body("direction.slopeHigh", near(0.009999999999999787))
                .body("regression.r2", near(0.9097035040431267))
                .body("pace.status", equalTo("OFF_TRACK"))
                .body("pace.cagrRatio", near(0.32298611079710293))
                .body("projection.period", equalTo("2029-S2"))
                .body("projection.low95", near(4.048099982313946))
                .body("projection.probabilityTargetMet", near(0.0008677307006743713))
                .body("challenge.kind", equalTo("CATCH_UP"))
                .body("challenge.perYear", near(-0.5844444444444444))
                .body("achievement.target", nullValue())
                .body("reasons", hasEntry("/achievement/target", "NO_TARGET"))
                .body("summary.en", containsString("do not prove a trend"))
                .body("summary.id", containsString("belum terbukti ada kecenderungan"));
    }

    @Test
    void twoValuesForOnePeriodAreRefusedAndNeverAveraged() {
        var content = poverty();
        var twice = new ArrayList<>(observations());
        twice.add(Map.of("period", "2024-S1", "value", 9));
        content.put("observations", twice);
        refused(content, 409, "/observations/6/period", "duplicate");
        content.put("observations", observations());
        content.put("targets", List.of(Map.of("period", "2029", "value", 3), Map.of("period", "2029-S2", "value", 2)));
        refused(content, 409, "/targets/1/period", "duplicate");
    }

    @Test
    void whatDoesNotFitIsRefusedWhereItStands() {
        refused(
                with("observations", List.of(Map.of("period", "2024", "value", 1))),
                422,
                "/observations/0/period",
                "period-frequency");
        refused(with("baseline", Map.of("period", "2022-Q1")), 422, "/baseline/period", "period-frequency");
        refused(with("target", Map.of("period", "2029-12", "value", 1)), 422, "/target/period", "period-frequency");
        refused(with("polarity", "RANGE"), 422, "/range", "range-of-evaluation");
        refused(with("range", Map.of("low", 1, "high", 2)), 422, "/range", "range-of-evaluation");
        refused(with("min", 200), 422, "/max", "bounds");
        refused(with("observations", List.of()), 422, "/observations", "size");
    }

    @Test
    void thousandsOfNumbersAreTakenButNotMore() {
        var months = new ArrayList<Map<String, ?>>();
        for (var year = 1901; year <= 2200; year++) {
            for (var month = 1; month <= 12; month++) {
                months.add(Map.of("period", "%d-%02d".formatted(year, month), "value", year + month % 5));
            }
        }
        var content = new HashMap<String, Object>(Map.of("frequency", "MONTH", "observations", months));
        content.put("since", "1901");
        evaluate(content)
                .statusCode(200)
                .body("window.n", equalTo(3600))
                .body("direction.seasonal", equalTo(true))
                .body("direction.slopePerYear", near(1))
                .body("direction.tauB", near(1));
        months.addAll(List.copyOf(months));
        refused(content, 422, "/observations", "size");
    }

    private static Map<String, Object> with(String property, Object value) {
        var content = poverty();
        content.put(property, value);
        return content;
    }

    private static Map<String, Object> poverty() {
        var content = new HashMap<String, Object>(Map.of("frequency", "SEMESTER", "unit", "percent"));
        content.putAll(Map.of("polarity", "LOWER_BETTER", "min", 0, "max", 100, "observations", observations()));
        return content;
    }

    private static List<Map<String, ?>> observations() {
        return List.of(
                Map.of("period", "2022-S1", "value", 6.16),
                Map.of("period", "2022-S2", "value", 6.24),
                Map.of("period", "2023-S1", "value", 6.17),
                Map.of("period", "2024-S1", "value", 5.84),
                Map.of("period", "2024-S2", "value", 5.7),
                Map.of("period", "2025-S1", "value", 5.63));
    }

    private static Matcher<Double> near(double value) {
        return closeTo(value, 1e-9);
    }

    private static ValidatableResponse evaluate(Map<String, ?> content) {
        return anyone().config(DOUBLES)
                .contentType("application/json")
                .body(content)
                .post("/v1/trend-evaluations")
                .then();
    }

    private static void refused(Map<String, ?> content, int status, String pointer, String code) {
        var answer = evaluate(content).extract();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.<String>path("errors[0].code")).isEqualTo(code);
    }
}
