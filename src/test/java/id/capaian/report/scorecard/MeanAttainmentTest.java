package id.capaian.report.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.report.scorecard.MeanAttainment.NoMean;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanAttainmentTest {
    @Test
    void theMeanIsThatOfTheKnownWhereAtMostAFifthIsMissing() {
        assertThat(MeanAttainment.of(List.of(75.0, 100.0, 90.0, 100.0), 5))
                .isEqualTo(new MeanAttainment(91.25, 4, 5, null));
        assertThat(MeanAttainment.of(List.of(0.0), 1)).isEqualTo(new MeanAttainment(0.0, 1, 1, null));
    }

    @Test
    void itIsNotToldWhereItWouldRestOnTooFew() {
        assertThat(MeanAttainment.of(List.of(1.0, 2.0, 3.0), 4))
                .isEqualTo(new MeanAttainment(null, 3, 4, NoMean.TOO_MANY_MISSING));
        assertThat(MeanAttainment.of(List.of(), 3)).isEqualTo(new MeanAttainment(null, 0, 3, NoMean.TOO_MANY_MISSING));
        assertThat(MeanAttainment.of(List.of(), 0)).isEqualTo(new MeanAttainment(null, 0, 0, NoMean.NO_INDICATORS));
    }
}
