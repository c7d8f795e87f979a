package id.capaian.trend.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void labelsWithRoomStandWhereTheyWant() {
        assertThat(Spread.of(List.of(50.0, 10.0, 30.0), 12, 0, 100)).containsExactly(50.0, 10.0, 30.0);
        assertThat(Spread.of(List.of(), 12, 0, 100)).isEmpty();
    }

    @Test
    void labelsThatTouchShareTheMove() {
        assertThat(Spread.of(List.of(50.0, 50.0), 12, 0, 100)).containsExactly(44.0, 56.0);
        assertThat(Spread.of(List.of(52.0, 50.0, 48.0), 10, 0, 100)).containsExactly(60.0, 50.0, 40.0);
        // The third would be met by the second.
        assertThat(Spread.of(List.of(50.0, 50.0, 56.0), 12, 0, 100)).containsExactly(40.0, 52.0, 64.0);
    }

    @Test
    void labelsStayInside() {
        assertThat(Spread.of(List.of(1.0, 2.0), 12, 0, 100)).containsExactly(0.0, 12.0);
        assertThat(Spread.of(List.of(99.0, 98.0), 12, 0, 100)).containsExactly(100.0, 88.0);
    }
}
