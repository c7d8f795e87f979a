package id.capaian.indicator.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes keep to what SDMX allows. */
class SdmxCodeTest {
    @ParameterizedTest
    @CsvSource({
        "'', _T",
        "36, 36",
        "36.71, 36_71",
        "jalan-desa-km, jalan-desa-km",
        "area:urban, area@urban",
        "age:60+;sex:female, age@60$$$sex@female",
    })
    void everyCodeIsOne(String ours, String theirs) {
        assertThat(SdmxCode.of(ours)).isEqualTo(theirs).matches("[A-Za-z0-9_@$-]+");
    }
}
