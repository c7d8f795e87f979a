package id.capaian.web.format.json;

import static id.capaian.web.format.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.web.format.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NdjsonTest {
    @Test
    void hasARowInEachLineWithWhatWasAsked() throws IOException {
        var lines = text(ROW, "{\"id\": \"a2\", \"budget\": 123456789012345678.0123456789}")
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(Sample.JSON.readTree(lines.get(0))).isEqualTo(Sample.row(ROW).without("secret"));
        assertThat(lines.get(1)).isEqualTo("{\"id\":\"a2\",\"budget\":123456789012345678.0123456789}");
    }

    @Test
    void isEmptyWithoutRows() {
        assertThat(text()).isEmpty();
    }

    @Test
    void hasNoPowersOfTen() {
        assertThat(text("{\"budget\": 1E+3}")).isEqualTo("{\"budget\":1000}\n");
    }

    @Test
    void readsRowsWhileItWrites() throws IOException {
        assertThat(Sample.readBeforeBytesCame(new Ndjson(), 20_000)).isLessThan(2_000);
    }

    private static String text(String... rows) {
        return new String(Sample.bytes(new Ndjson(), Sample.export(rows)), StandardCharsets.UTF_8);
    }
}
