package id.capaian.web.format.json;

import static id.capaian.web.format.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.web.format.Sample;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeoJsonTest {
    @Test
    void isACollectionThatSaysWhereItComesFrom() throws IOException {
        var collection = Sample.JSON.readTree(Sample.bytes(new GeoJson(), Sample.export()));
        assertThat(collection.at("/type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.at("/licence/name").asText()).isEqualTo("CC BY 4.0");
        assertThat(collection.at("/source").asText()).startsWith("https://capaian.example.id/v1/achievements");
        assertThat(collection.at("/dataVersion").asLong()).isEqualTo(1374);
        assertThat(collection.at("/features").isArray()).isTrue();
        assertThat(collection.at("/features")).isEmpty();
    }

    @Test
    void putsLongitudeFirstAndNullWhereThereIsNoPlace() throws IOException {
        var export = Sample.export(ROW, "{\"id\": \"a2\", \"location\": null}", "{\"id\": \"a3\"}");
        var features = Sample.JSON.readTree(Sample.bytes(new GeoJson(), export)).at("/features");
        assertThat(features.get(0)).isEqualTo(Sample.row("""
                {"type": "Feature", "id": "a1", "geometry": {"type": "Point", "coordinates": [106.15, -6.12]},
                "properties": %s}""".formatted(
                        Sample.row(ROW).without("secret").toString().replaceAll(",\"location\".*?}", ""))));
        for (var i = 1; i < 3; i++) {
            assertThat(features.at("/" + i + "/geometry").isNull()).isTrue();
            assertThat(features.at("/" + i + "/properties").has("location")).isFalse();
        }
    }

    @Test
    void readsRowsWhileItWrites() throws IOException {
        assertThat(Sample.readBeforeBytesCame(new GeoJson(), 20_000)).isLessThan(2_000);
    }
}
