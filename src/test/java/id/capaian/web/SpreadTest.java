package id.capaian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void eachValueIsAParameter() {
        var spread = Spread.of("code in :codes and name = :name", Map.of("codes", List.of("a", "b"), "name", "n"));

        assertThat(spread.text()).isEqualTo("code in (:codes_0, :codes_1) and name = :name");
        assertThat(spread.parameters()).isEqualTo(Map.of("codes_0", "a", "codes_1", "b", "name", "n"));
    }

    @Test
    void theLastIsRepeatedUpToAPowerOfTwo() {
        var spread = Spread.of("code in :codes", Map.of("codes", List.of("a", "b", "c")));

        assertThat(spread.text()).isEqualTo("code in (:codes_0, :codes_1, :codes_2, :codes_3)");
        assertThat(spread.parameters())
                .isEqualTo(Map.of("codes_0", "a", "codes_1", "b", "codes_2", "c", "codes_3", "c"));
    }

    @Test
    void oneIsComparedAndNoneIsNothing() {
        assertThat(Spread.of("code in :codes", Map.of("codes", List.of("a"))))
                .isEqualTo(new Spread("code = :codes_0", Map.of("codes_0", "a")));
        assertThat(Spread.of("code in :codes", Map.of("codes", List.of())))
                .isEqualTo(new Spread("code in (null)", Map.of()));
    }

    @Test
    void whatIsNotNamedIsLeftOut() {
        assertThat(Spread.of("day = :day", Map.of("codes", List.of("a"), "day", 1)))
                .isEqualTo(new Spread("day = :day", Map.of("day", 1)));
    }

    @Test
    void namesThatBeginAlikeAreTwo() {
        var spread = Spread.of("a in :q1 or b in :q10 or c in :q1", Map.of("q1", List.of(1), "q10", List.of(2)));

        assertThat(spread.text()).isEqualTo("a = :q1_0 or b = :q10_0 or c = :q1_0");
    }
}
