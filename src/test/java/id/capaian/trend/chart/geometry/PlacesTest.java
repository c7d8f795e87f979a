package id.capaian.trend.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.trend.chart.geometry.Label.Anchor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final TextStyle STYLE = new TextStyle(10, false);
    private final Places places = new Places(new Box(0, 0, 200, 100));

    @Test
    void aLabelStandsOnItsSideIfItCan() {
        var above = put(true).orElseThrow();
        assertThat(above.anchor()).isEqualTo(Anchor.MIDDLE);
        assertThat(above.box().bottom()).isEqualTo(42);
        assertThat(put(false).orElseThrow().box().top()).isEqualTo(58);
    }

    @Test
    void itGivesWayToALine() {
        places.take(0, 35, 200, 35);
        assertThat(put(true).orElseThrow().box().top()).isEqualTo(58);
    }

    @Test
    void itGivesWayToLabelsBefore() {
        put(true);
        put(true);
        var third = put(true).orElseThrow();
        assertThat(third.anchor()).isEqualTo(Anchor.START);
        assertThat(third.x()).isEqualTo(108);
    }

    @Test
    void itIsLeftOutWhereItWouldCoverAnotherOrBeCutOff() {
        places.take(new Box(0, 0, 200, 100));
        for (var corner : List.of(0, 100)) {
            var box = put("5,51", 2 * corner, corner).orElseThrow().box();
            assertThat(new Box(0, 0, 200, 100).holds(box)).isTrue();
            assertThat(put("5".repeat(40), 2 * corner, corner)).isEmpty();
        }
        for (var place = 0; place < 32; place++) {
            put(true);
        }
        assertThat(put(true)).isEmpty();
    }

    private Optional<Label> put(boolean above) {
        return places.put(Label.around("5,51", 100, 50, STYLE, above));
    }

    private Optional<Label> put(String text, double x, double y) {
        return places.put(Label.around(text, x, y, STYLE, true));
    }
}
