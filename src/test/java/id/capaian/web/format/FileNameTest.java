package id.capaian.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                                        CSV,       capaian-achievements-v1374-2026-11-27.csv
            &opd=dpupr&year=2026,                      CSV,       capaian-achievements-opd-dpupr-year-2026-v1374-2026-11-27.csv
            &region=36.04&fields=id&sort=title&size=9, XLSX,      capaian-achievements-region-36.04-v1374-2026-11-27.xlsx
            &q=..%2F..%2Fetc%2Fpasswd%00,              NDJSON,    capaian-achievements-q-etc-passwd-v1374-2026-11-27.ndjson
            &q=a.exe%0D%0AX:%22%27%3B,                 GEOJSON,   capaian-achievements-q-a-exe-x-v1374-2026-11-27.geojson
            &q=Caf%C3%A9%20%E2%82%AC,                  CSV,       capaian-achievements-q-cafe-v1374-2026-11-27.csv
            &year=2026,                                CSVW,      capaian-achievements-year-2026-v1374-2026-11-27.csv-metadata.json
            &&=&opd,                                   NDJSON, capaian-achievements-v1374-2026-11-27.ndjson
            """)
    void saysWhatIsInside(String query, Format format, String name) {
        assertThat(name(query, format)).isEqualTo(name);
    }

    @Test
    void isNeverLongerThan120() {
        var name = name("&q=" + "kata.".repeat(99), Format.CSV);
        assertThat(name).hasSizeLessThanOrEqualTo(120).endsWith("-kata-k-v1374-2026-11-27.csv");
    }

    private static String name(String query, Format format) {
        return FileName.of(
                new Export(Sample.dataset(), Sample.COLUMNS, List.of(), Sample.origin(query), false), format);
    }
}
