package id.capaian.trend.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.trend.chart.geometry.Label.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final TextStyle STYLE = new TextStyle(10, false);
    private final Places places = new Places(new Box(0, 0, 200, 100));

    @Test
    void aLabelStandsAboveItsPointIfItCan() {
        var label = places.put(Label.around("5,51", 100, 50, STYLE));
        assertThat(label.anchor()).isEqualTo(Anchor.MIDDLE);
        assertThat(label.box().bottom()).isEqualTo(42);
    }

    @Test
    void itGivesWayToALine() {
        places.take(0, 35, 200, 35);
        assertThat(places.put(Label.around("5,51", 100, 50, STYLE)).box().top()).isEqualTo(58);
    }

    @Test
    void itGivesWayToALabelBefore() {
        places.put(Label.around("5,51", 100, 50, STYLE));
        places.put(Label.around("5,51", 100, 50, STYLE));
        var third = places.put(Label.around("5,51", 100, 50, STYLE));
        assertThat(third.anchor()).isEqualTo(Anchor.START);
        assertThat(third.x()).isEqualTo(108);
    }

    @Test
    void itIsNeverCutOff() {
        places.take(new Box(0, 0, 200, 100));
        for (var corner : List.of(0, 100)) {
            var box =
                    places.put(Label.around("5,51", 2 * corner, corner, STYLE)).box();
            assertThat(new Box(0, 0, 200, 100).holds(box)).isTrue();
        }
    }
}
