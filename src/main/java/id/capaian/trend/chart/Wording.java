package id.capaian.trend.chart;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.trend.chart.Drawing.Caption;
import id.capaian.trend.chart.Figures.Graph;
import id.capaian.trend.chart.geometry.Magnitude;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.summary.Tongue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a chart says in words, in one language. */
record Wording(Figures figures, Tongue tongue) {
    private static final int DECIMALS_OF_LARGE = 2;
    static final String BETWEEN = " · ";

    String title() {
        var indicator = figures.indicator();
        return tongue.isEnglish() && indicator.nameEn != null ? indicator.nameEn : indicator.name;
    }

    /**
     * For those who hear the chart.
     *
     * @param drawn what else tells one picture of a page from another
     */
    Caption caption(String kind, Object... drawn) {
        var description = description();
        var id = Objects.hash(subtitle(), description, List.of(drawn).toString());
        return new Caption(
                kind + "-" + figures.indicator().code + "-" + Integer.toHexString(id),
                tongue.locale().getLanguage(),
                title(),
                description);
    }

    /** Unit, where and when. */
    String subtitle() {
        var magnitude = figures.magnitude();
        var first = figures.asked().get(0);
        var parts = new ArrayList<String>();
        parts.add(magnitude == Magnitude.ONE ? unit() : say(magnitude) + " " + unit());
        parts.add(
                figures.areCompared()
                        ? say("regions", Map.of("n", figures.asked().size()))
                        : first.region().name);
        parts.add(first.disaggregation());
        parts.add(span());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /** Where the figures come from; empty where nothing says so. */
    String source() {
        var titles = figures.graphs().stream()
                .flatMap(graph -> graph.source().measurements().stream())
                .sorted((one, other) -> other.period.compareTo(one.period))
                .flatMap(measurement -> Stream.ofNullable(measurement.sourceTitle))
                .distinct()
                .toList();
        if (titles.isEmpty()) {
            return "";
        }
        return say(titles.size() == 1 ? "source" : "sources", Map.of("source", titles.get(0)));
    }

    /** First and last period of the figures; empty where there are none. */
    String span() {
        var graphs = figures.graphs();
        if (graphs.isEmpty()) {
            return "";
        }
        var first = graphs.stream()
                .map(graph -> graph.first().period())
                .min(Period::compareTo)
                .orElseThrow();
        var last = graphs.stream()
                .map(graph -> graph.latest().period())
                .max(Period::compareTo)
                .orElseThrow();
        return first.equals(last) ? period(first) : period(first) + "–" + period(last);
    }

    private String description() {
        return figures.graphs().isEmpty()
                ? say("empty", Map.of())
                : figures.graphs().stream().map(this::description).collect(Collectors.joining(" "));
    }

    private String description(Graph graph) {
        var region = graph.source().region().name;
        var first = graph.first();
        var latest = graph.latest();
        if (first.equals(latest)) {
            return say("one", Map.of("region", region, "latest", figure(latest)));
        }
        var best = graph.trend().best();
        var course = say("course", Map.of("region", region, "first", figure(first), "latest", figure(latest)));
        return best == null
                ? course + "."
                : course + say("best", Map.of("best", figure(new Observation(best.period(), best.value(), false))));
    }

    private String figure(Observation one) {
        var period = tongue.period(one.period(), figures.indicator().referenceMonths);
        var percent = isInPercent() ? "" : " " + unit();
        return say("figure", Map.of("value", amount(one.value()) + percent, "period", period));
    }

    String empty() {
        return say("empty", Map.of());
    }

    String target(Period period, double value) {
        return say("target", Map.of("period", period(period), "value", amount(value)));
    }

    String projection(Period period, double value) {
        return say("projection", Map.of("period", period(period), "value", amount(value)));
    }

    String methodBreak(Period period) {
        return say("break", Map.of("period", period(period)));
    }

    String range(double low, double high) {
        return say("range", Map.of("low", amount(low), "high", amount(high)));
    }

    /** As short as an axis wants it: {@code Sep 2025}. */
    String period(Period period) {
        var months = figures.indicator().referenceMonths;
        if (period.frequency() == Frequency.MONTH) {
            return month(period.index(), period.year());
        }
        return months.size() == period.frequency().periodsPerYear() && period.frequency() != Frequency.YEAR
                ? month(months.get(period.index() - 1), period.year())
                : say("period." + period.frequency(), Map.of("year", period.year(), "n", period.index()));
    }

    private String month(int month, int year) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, tongue.locale()) + " " + year;
    }

    /** A value with no more decimals than it has and its indicator shows, large ones in words. */
    String amount(double value) {
        var magnitude = Magnitude.of(value);
        var most = magnitude == Magnitude.ONE ? figures.indicator().decimals : DECIMALS_OF_LARGE;
        var rounded = BigDecimal.valueOf(value / magnitude.size())
                .setScale(most, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        var number = tongue.number(rounded.doubleValue(), Math.max(rounded.scale(), 0));
        return (magnitude == Magnitude.ONE ? number : number + " " + say(magnitude)) + (isInPercent() ? "%" : "");
    }

    /** The values of an axis, without what its subtitle says. */
    List<String> axis(List<BigDecimal> values) {
        var size = BigDecimal.valueOf(figures.magnitude().size());
        var numbers = values.stream()
                .map(value -> value.divide(size).stripTrailingZeros())
                .toList();
        var decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return numbers.stream()
                .map(number -> tongue.number(number.doubleValue(), Math.max(decimals, 0)))
                .toList();
    }

    private String unit() {
        return isInPercent() ? tongue.say("percent") : figures.indicator().unit;
    }

    private boolean isInPercent() {
        return figures.asked().get(0).series().measure().isInPercent();
    }

    private String say(Magnitude magnitude) {
        return say(magnitude.key(), Map.of());
    }

    private String say(String key, Map<String, Object> arguments) {
        return tongue.say("chart." + key, arguments);
    }
}
