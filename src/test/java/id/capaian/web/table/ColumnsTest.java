package id.capaian.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** The columns of a view follow from what documents it. */
class ColumnsTest {
    private record Word(@JsonValue String text) {}

    private record Place(double lat, double lon) {}

    private record Money(BigDecimal budget, int year) {}

    private record View(
            @Schema(description = "Its key.", examples = "1")
            UUID id,

            @JsonProperty("break") boolean seriesBreak,
            LocalDate day,
            Instant at,
            Place place,
            @JsonUnwrapped Money money,
            List<String> tags,
            List<Word> words,
            List<Place> places,
            Map<String, Long> counts,
            JsonNode any) {}

    @Test
    void eachPropertyIsAColumnOfItsKind() {
        assertThat(Columns.of(View.class))
                .extracting(Column::name, Column::kind)
                .containsExactly(
                        tuple("id", Kind.TEXT),
                        tuple("break", Kind.BOOLEAN),
                        tuple("day", Kind.DATE),
                        tuple("at", Kind.MOMENT),
                        tuple("place.lat", Kind.NUMBER),
                        tuple("place.lon", Kind.NUMBER),
                        tuple("budget", Kind.NUMBER),
                        tuple("year", Kind.INTEGER),
                        tuple("tags", Kind.WORDS),
                        tuple("words", Kind.WORDS),
                        tuple("places", Kind.THINGS),
                        tuple("counts", Kind.THINGS),
                        tuple("any", Kind.THINGS));
    }

    @Test
    void itSaysWhatTheContractSays() {
        var id = Columns.of(View.class).get(0);
        assertThat(id.description()).isEqualTo("Its key.");
        assertThat(id.example()).isEqualTo("1");
    }

    @Test
    void cellsAreReadWhereTheyStand() throws Exception {
        var row = new ObjectMapper().readTree("""
                {"place": {"lat": -6.10}, "tags": ["a", "b"], "places": [{"lat": 1}], "any": {"x": 1}, "budget": null}
                """);
        assertThat(Columns.of(View.class).stream()
                        .map(column -> column.text(row))
                        .filter(text -> !text.isEmpty()))
                .containsExactly("-6.1", "a; b", "[{\"lat\":1}]", "{\"x\":1}");
    }
}
