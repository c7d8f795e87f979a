package id.capaian.trend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;

/** Cases whose numbers were produced with R, scipy, pymannkendall and exact arithmetic (see the file's "meta"). */
final class GoldenCases {
    private static final double TOLERANCE = 1e-9;

    private GoldenCases() {}

    static Stream<Named<JsonNode>> of(String group) {
        try (var file = GoldenCases.class.getResourceAsStream("/trend/golden-public.json")) {
            var cases = new ObjectMapper().readTree(file).get("cases");
            return StreamSupport.stream(cases.spliterator(), false)
                    .filter(one -> one.get("group").asText().equals(group))
                    .map(one -> Named.of(
                            one.get("id").asText() + " " + one.get("title").asText(), one));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    static Preference preference(JsonNode input, String low, String high) {
        var polarity = input.path("polarity").asText("RANGE");
        return new Preference(
                polarity.equals("null") ? null : Polarity.valueOf(polarity),
                input.path(low).asDouble(0),
                input.path(high).asDouble(0));
    }

    /** A decimal year as the period that begins then. */
    static Period period(double t, Frequency frequency) {
        var year = (int) Math.floor(t);
        return new Period(year, frequency, 1 + (int) Math.round((t - year) * frequency.periodsPerYear()));
    }

    static List<Observation> observations(JsonNode list) {
        var observations = new ArrayList<Observation>();
        list.forEach(one -> observations.add(new Observation(
                Period.parse(one.get("period").asText()),
                one.get("y").asDouble(),
                one.path("break").asBoolean())));
        return observations;
    }

    static void same(String what, JsonNode expected, @Nullable Object actual) {
        if (expected.isNull()) {
            Assertions.assertThat(actual).as(what).isNull();
        } else if (expected.isNumber()) {
            Assertions.assertThat(actual).as(what).isInstanceOf(Number.class);
            var wanted = expected.asDouble();
            var found = ((Number) java.util.Objects.requireNonNull(actual)).doubleValue();
            var scale = Math.max(1, Math.max(Math.abs(wanted), Math.abs(found)));
            Assertions.assertThat(Math.abs(wanted - found))
                    .as("%s: %s is %s", what, wanted, found)
                    .isLessThanOrEqualTo(TOLERANCE * scale);
        } else {
            Assertions.assertThat(String.valueOf(actual)).as(what).isEqualTo(expected.asText());
        }
    }
}
