package id.capaian.trend.summary;

import id.capaian.indicator.Period;
import id.capaian.trend.maths.Assessment;
import id.capaian.trend.maths.Direction;
import id.capaian.trend.maths.Series;
import id.capaian.trend.maths.Trend;
import id.capaian.trend.maths.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A trend told in one language: where it stands, where it goes, and how that is to its target. */
record Account(Series series, Trend trend, Subject subject, Tongue tongue) {

    String text() {
        if (trend.window() == null) {
            return tongue.say("none", Map.of("subject", named()));
        }
        var direction = direction(trend.window(), Objects.requireNonNull(trend.direction()));
        return Stream.of(Stream.of(standing(), direction), new Prospect(this).sentences(), source())
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    private String standing() {
        var latest = series.latest();
        var clauses = new ArrayList<String>();
        clauses.add(tongue.say(
                "standing",
                Map.of("subject", named(), "period", period(latest.period()), "value", value(latest.value()))));
        clauses.addAll(changes());
        return String.join(", ", clauses) + ".";
    }

    private Stream<String> source() {
        return Stream.ofNullable(subject.source()).map(source -> tongue.say("source", Map.of("source", source)));
    }

    private List<String> changes() {
        var change = Objects.requireNonNull(trend.change());
        var yoy = change.yoy();
        if (yoy.absolute() != null && yoy.comparedTo() != null) {
            return List.of(
                    since(yoy.absolute(), yoy.comparedTo()) + judgement(yoy.absolute(), yoy.goodNews()) + record());
        }
        var previous = change.sincePrevious();
        return previous == null || previous.change() == null
                ? List.of()
                : List.of(since(previous.change(), previous.period()) + tongue.say("no-year-earlier") + record());
    }

    private String since(double change, Period before) {
        return isNothing(change)
                ? tongue.say("same", Map.of("before", period(before)))
                : tongue.say("since", Map.of("change", change(change), "before", period(before)));
    }

    private String judgement(double change, @Nullable Boolean goodNews) {
        if (goodNews == null || isNothing(change)) {
            return "";
        }
        return tongue.say(goodNews ? "better" : "worse");
    }

    private String record() {
        var best = trend.best();
        return best != null && best.newRecord() && series.comparable().size() > 2
                ? tongue.say(
                        "record",
                        Map.of("first", period(series.comparable().get(0).period())))
                : "";
    }

    private String direction(Window window, Direction direction) {
        var figures = Map.<String, Object>of(
                "n", window.n(), "from", period(window.from()), "test", tongue.say(test(direction)), "p", p(direction));
        var said = tongue.say("direction." + direction.assessment(), figures) + slope(direction) + ".";
        var gaps = window.missingPeriods().isEmpty()
                ? ""
                : " " + tongue.say("gaps", Map.of("n", window.missingPeriods().size()));
        var broken = window.breakApplied() == null
                ? ""
                : " " + tongue.say("broken", Map.of("period", period(window.breakApplied())));
        return said + gaps + broken;
    }

    private static String test(Direction direction) {
        var kind = direction.seasonal() ? "test.seasonal" : "test.plain";
        return direction.autocorrelated() && isProven(direction) ? kind + ".optimistic" : kind;
    }

    private String p(Direction direction) {
        var p = direction.pExact() == null ? direction.p() : direction.pExact();
        return p < 0.001 ? "p < " + tongue.number(0.001, 3) : "p = " + tongue.number(p, 3);
    }

    /** Only of a proven trend; with a range the slope is of another thing than the value. */
    private String slope(Direction direction) {
        return isProven(direction) && direction.slopePerYear() != null && !series.isJudgedByRange()
                ? tongue.say("slope", Map.of("change", change(direction.slopePerYear())))
                : "";
    }

    private static boolean isProven(Direction direction) {
        return direction.direction() != null && direction.direction() != Assessment.NO_TREND;
    }

    private String named() {
        var name = tongue.isEnglish() && subject.nameEn() != null ? subject.nameEn() : subject.name();
        if (name == null) {
            return tongue.say("unnamed");
        }
        return subject.region() == null ? name : tongue.say("named", Map.of("name", name, "region", subject.region()));
    }

    String period(Period period) {
        return tongue.period(period, subject.referenceMonths());
    }

    String value(double value) {
        return (tongue.number(value, decimals()) + " " + unit()).strip();
    }

    /** A change with its direction in words. */
    String change(double change) {
        var unit = series.measure().isInPercent() ? tongue.say("points") : unit();
        return tongue.say(
                change < 0 ? "down" : "up",
                Map.of("size", (tongue.number(Math.abs(change), precision(change)) + " " + unit).strip()));
    }

    /** A slow change needs more decimals than the values have. */
    private int precision(double change) {
        var decimals = decimals();
        while (decimals < 10 && isNothing(change, decimals)) {
            decimals++;
        }
        return decimals;
    }

    private boolean isNothing(double change) {
        return isNothing(change, decimals());
    }

    private static boolean isNothing(double change, int decimals) {
        return BigDecimal.valueOf(change)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .signum()
                == 0;
    }

    private int decimals() {
        return series.measure().decimals();
    }

    private String unit() {
        return series.measure().isInPercent()
                ? tongue.say("percent")
                : series.measure().unit();
    }
}
