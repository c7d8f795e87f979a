package id.capaian.web.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://example.com\";\"klik\")",
                "+62 812",
                "-1",
                "- butir",
                "@SUM(A1)",
                "\t=1",
                "\tteks",
                "\rteks",
                "\nteks",
                " =1",
                "\"=1",
                "'=1",
                "''=1",
                "’=1",
                "\u00a0=1",
                "\u200b=1",
                "\ufeff=1",
                "\u0000=1",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "\u2212" + "1",
            })
    void getsAnApostropheThatCanBeTakenBack(String text) {
        assertThat(Formula.disarmed(text)).isEqualTo("'" + text);
        assertThat(Formula.armed(Formula.disarmed(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'70-an", "a=1", "1-2", " ", "\"kutip\"", "{\"a\": -1}", "https://example.com/=1"})
    void leavesOtherTextsAlone(String text) {
        assertThat(Formula.disarmed(text)).isEqualTo(text);
        assertThat(Formula.armed(text)).isEqualTo(text);
    }
}
