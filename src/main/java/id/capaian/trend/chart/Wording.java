package id.capaian.trend.chart;

import id.capaian.indicator.Period;
import id.capaian.trend.chart.Drawing.Caption;
import id.capaian.trend.chart.Figures.Graph;
import id.capaian.trend.chart.geometry.Magnitude;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.summary.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a chart says in words, in one language. */
record Wording(Figures figures, Tongue tongue, Notation notation) {
    static final String BETWEEN = " · ";

    static Wording of(Figures figures, Tongue tongue) {
        var inPercent = figures.asked().get(0).series().measure().isInPercent();
        return new Wording(figures, tongue, new Notation(figures.indicator(), inPercent, tongue));
    }

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
        var first = figures.asked().get(0);
        var parts = new ArrayList<String>();
        parts.add(notation.unit(figures.magnitude()));
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
        return first.equals(last) ? notation.period(first) : notation.period(first) + "–" + notation.period(last);
    }

    private String description() {
        return figures.graphs().isEmpty()
                ? say("empty", Map.of())
                : figures.graphs().stream().map(this::description).collect(Collectors.joining(" "));
    }

    private String description(Graph graph) {
        var region = graph.source().region().name;
        var first = graph.firstComparable();
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
        var unit = notation.inPercent() ? "" : " " + notation.unit(Magnitude.ONE);
        return say("figure", Map.of("value", notation.amount(one.value()) + unit, "period", period));
    }

    String empty() {
        return say("empty", Map.of());
    }

    String target(Period period, double value) {
        return say("target", Map.of("period", notation.period(period), "value", notation.amount(value)));
    }

    String projection(Period period, double value) {
        return say("projection", Map.of("period", notation.period(period), "value", notation.amount(value)));
    }

    String methodBreak(Period period) {
        return say("break", Map.of("period", notation.period(period)));
    }

    String range(double low, double high) {
        return say("range", Map.of("low", notation.amount(low), "high", notation.amount(high)));
    }

    private String say(String key, Map<String, Object> arguments) {
        return tongue.say("chart." + key, arguments);
    }
}
