package id.capaian.trend.chart.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextStyleTest {
    private static final TextStyle STYLE = new TextStyle(10, false);

    @Test
    void wordsAreWrappedWhereTheLineEnds() {
        // A small letter takes 6.4 pixels, a space 3.6: five letters, a space and five letters 67.6.
        assertThat(STYLE.wrap("aaaaa bbbbb ccccc", 68, 3)).containsExactly("aaaaa bbbbb", "ccccc");
        assertThat(STYLE.wrap("aaaaa bbbbb ccccc", 67, 3)).containsExactly("aaaaa", "bbbbb", "ccccc");
        assertThat(STYLE.wrap(" aaaaa\n bbbbb ", 68, 3)).containsExactly("aaaaa bbbbb");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        // Three dots take 9.7.
        assertThat(STYLE.wrap("aaaaa bbbbb ccccc ddddd", 68, 2)).containsExactly("aaaaa bbbbb", "ccccc ddddd");
        assertThat(STYLE.wrap("aaaaa bbbbb ccccc ddddd e", 68, 2)).containsExactly("aaaaa bbbbb", "ccccc ddd…");
        assertThat(STYLE.wrap("a".repeat(100), 68, 3)).containsExactly("a".repeat(9) + "…");
        assertThat(STYLE.cut("aaaaa", 1)).isEqualTo("…");
    }

    @Test
    void noLineIsWiderThanAsked() {
        var text = "Persentase 🏠🏠🏠🏠🏠🏠 rumah tangga yang menempati hunian layak & terjangkau, MENURUT WILAYAH";
        for (var width = 20; width < 600; width++) {
            var asked = width;
            assertThat(STYLE.wrap(text, width, 3))
                    .hasSizeLessThanOrEqualTo(3)
                    .allMatch(line -> STYLE.width(line) <= asked)
                    .allMatch(line -> line.codePoints().noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF));
        }
    }

    @Test
    void boldAndLargeTakeMoreRoom() {
        assertThat(new TextStyle(20, false).width("abc")).isEqualTo(2 * STYLE.width("abc"));
        assertThat(new TextStyle(10, true).width("abc")).isGreaterThan(STYLE.width("abc"));
    }
}
