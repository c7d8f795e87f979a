package id.capaian.trend.across;

import static id.capaian.Door.put;
import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.TestDatabase;
import id.capaian.World;
import id.capaian.indicator.Period;
import id.capaian.trend.maths.Observation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeriesOfTest {
    private World world;

    @BeforeEach
    void prepare() {
        world = new World();
    }

    @Test
    void untilADayWhatBeginsAfterItIsLeftOut() {
        world.measure("2023", 1);
        world.measure("2024", 2);
        world.measure("2025", 3);
        target("2024", 10);
        target("2025", 20);
        measureCity("2025", 4);
        var then = only(list(SeriesOf.until(LocalDate.of(2024, 12, 31)).opd(List.of(world.opd))));
        assertThat(then.region().code).isEqualTo(world.province);
        assertThat(then.series().observations().stream().map(Observation::value))
                .containsExactly(1.0, 2.0);
        assertThat(then.series().plan().targets()).hasSize(1);
        assertThat(then.series().asOf()).isEqualTo(Period.parse("2024-12"));
    }

    @Test
    void regionsAreExactAndWithinTakesWhatLiesBelow() {
        world.measure("2024", 1);
        measureCity("2024", 2);
        assertThat(regions(today().regions(List.of(world.province)))).containsExactly(world.province);
        assertThat(regions(today().within(List.of(world.province)))).containsExactly(world.province, world.city);
        assertThat(regions(today().indicator(List.of("none")))).isEmpty();
    }

    private SeriesOf today() {
        return SeriesOf.today(LocalDate.of(2026, 1, 1)).opd(List.of(world.opd));
    }

    private static List<String> regions(SeriesOf series) {
        return list(series).stream().map(one -> one.region().code).toList();
    }

    private static List<RegionSeries> list(SeriesOf series) {
        return QuarkusTransaction.requiringNew().call(series::list);
    }

    private static RegionSeries only(List<RegionSeries> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void measureCity(String period, Object value) {
        put("indicators/" + world.indicator + "/measurements/" + world.city + "/" + period, Map.of("value", value))
                .statusCode(201);
    }

    private void target(String period, Object value) {
        put(
                        "indicators/" + world.indicator + "/targets/" + world.province + "/" + period + "/RPJMD",
                        Map.of("value", value))
                .statusCode(201);
    }
}
