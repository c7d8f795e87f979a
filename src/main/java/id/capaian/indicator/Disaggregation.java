package id.capaian.indicator;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of a whole that a figure speaks of, written {@code area:urban;sex:female}; empty for the whole. */
public final class Disaggregation {
    static final String DIMENSION = "[a-z0-9][a-z0-9-]{0,39}";
    private static final Pattern PAIR = Pattern.compile("(" + DIMENSION + "):([A-Za-z0-9][A-Za-z0-9+.-]{0,39})");

    private Disaggregation() {}

    /** How a filter asks for figures of the whole. */
    private static final String TOTAL = "total";

    /** The one way to write it: dimensions of the indicator, or any where none is given, each once, in their order. */
    public static String of(@Nullable String text, @Nullable Indicator indicator) {
        if (text == null || text.equals(TOTAL)) {
            return "";
        }
        var pairs = new TreeMap<String, String>();
        for (var part : text.split(";", -1)) {
            var pair = PAIR.matcher(part);
            if (!pair.matches()
                    || (indicator != null && !indicator.disaggregations.contains(pair.group(1)))
                    || pairs.put(pair.group(1), pair.group(2)) != null) {
                throw Problem.invalidParameter(Fault.in(
                        "disaggregation",
                        "disaggregation",
                        Map.of(
                                "dimensions",
                                indicator == null ? DIMENSION : String.join(", ", indicator.disaggregations))));
            }
        }
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + ":" + pair.getValue())
                .collect(Collectors.joining(";"));
    }
}
