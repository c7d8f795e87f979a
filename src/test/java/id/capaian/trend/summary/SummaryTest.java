package id.capaian.trend.summary;

import static org.assertj.core.api.Assertions.assertThat;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.Period;
import id.capaian.indicator.Polarity;
import id.capaian.trend.maths.Measure;
import id.capaian.trend.maths.Observation;
import id.capaian.trend.maths.Plan;
import id.capaian.trend.maths.Point;
import id.capaian.trend.maths.Preference;
import id.capaian.trend.maths.Series;
import id.capaian.trend.maths.Trend;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Real figures of Banten, as BPS published them, and what may truly be said of them. */
class SummaryTest {
    private static final Subject POVERTY = new Subject(
            "Persentase Penduduk Miskin", "Poverty rate", "Banten", List.of(3, 9), "BPS 6 Feb 2026", List.of());

    @Test
    void povertyFellInAYearButNoTrendIsProven() {
        var series = series(
                percent(Frequency.SEMESTER, Polarity.LOWER_BETTER),
                new Point(Period.parse("2022"), 5),
                "2018-S2 5.25",
                "2019-S1 5.09",
                "2020-S1 5.92",
                "2020-S2 6.63",
                "2021-S1 6.66",
                "2021-S2 6.5",
                "2022-S2 6.24",
                "2023-S1 6.17",
                "2024-S1 5.84",
                "2024-S2 5.7",
                "2025-S1 5.63",
                "2025-S2 5.51");
        var summary = Summary.of(series, Trend.of(series), POVERTY);
        assertThat(summary.id())
                .isEqualTo("Persentase Penduduk Miskin di Banten pada September 2025 adalah 5,51 persen, turun 0,19"
                        + " poin persen dari September 2024 (membaik). Dari 12 angka sejak September 2018 belum"
                        + " terbukti ada kecenderungan (uji Mann-Kendall musiman, p = 0,507). Untuk 3 periode di"
                        + " antaranya catatan ini tidak punya angka. Target 5,00 persen untuk September 2022 tidak"
                        + " tercapai (6,24 persen pada September 2022). Sumber angka terakhir: BPS 6 Feb 2026.");
        assertThat(summary.en())
                .startsWith("Poverty rate in Banten was 5.51 percent in September 2025, down 0.19 percentage points"
                        + " from September 2024 (better). The 12 figures since September 2018 do not prove a trend");
    }

    @Test
    void unemploymentMissedItsTargetAndReachedItLater() {
        var series = series(
                percent(Frequency.YEAR, Polarity.LOWER_BETTER),
                new Point(Period.parse("2022"), 7.84),
                "2021 8.98",
                "2022 8.09",
                "2023 7.52",
                "2024 6.68",
                "2025 6.69");
        assertThat(text(series))
                .contains("naik 0,01 poin persen dari 2024 (memburuk)")
                .contains("belum terbukti ada kecenderungan (uji Mann-Kendall, p = 0,083)")
                .contains("Target 7,84 persen untuk 2022 tidak tercapai pada waktunya (8,09 persen pada 2022),"
                        + " tetapi kini sudah.");
    }

    @Test
    void theRebasedIndexIsProvenToImprove() {
        var series = series(
                measure("poin", Frequency.YEAR, Polarity.HIGHER_BETTER),
                new Point(Period.parse("2025"), 76.5),
                "2020 74.41",
                "2022 75.25",
                "2023 75.77",
                "2024 76.35",
                "2025 77.25");
        assertThat(text(series))
                .isEqualTo("Nilainya pada 2025 adalah 77,25 poin, naik 0,90 poin dari 2024 (membaik), terbaik sejak"
                        + " 2020. Dari 5 angka sejak 2020 terbukti membaik (uji Mann-Kendall, p = 0,017), kira-kira"
                        + " naik 0,56 poin per tahun. Untuk 1 periode di antaranya catatan ini tidak punya angka."
                        + " Target 76,50 poin untuk 2025 sudah tercapai.");
    }

    @Test
    void aBreakAShortSeriesAndADisagreementAreSaid() {
        var measure = measure("unit", Frequency.YEAR, Polarity.LOWER_BETTER);
        var observations = Stream.of("2015 30", "2016 29", "2021 6.66", "2025 5.63")
                .map(SummaryTest::observation)
                .map(one ->
                        new Observation(one.period(), one.value(), one.period().year() == 2021))
                .toList();
        var plan = new Plan(null, List.of(new Point(Period.parse("2029"), 3.5)), null);
        assertThat(text(new Series(measure, plan, null, null, observations)))
                .contains("turun 1,03 unit dari 2021 (setahun sebelumnya tidak ada angka).")
                .contains("Angka yang sebanding sejak 2021 baru 2, terlalu sedikit untuk menguji kecenderungan.")
                .contains("Metodenya berganti mulai 2021; angka sebelumnya tidak dibandingkan.")
                .contains("turun 0,26 unit per tahun, jauh dari cukup untuk target 3,50 unit pada 2029; mulai"
                        + " sekarang perlu turun 0,53 unit per tahun.")
                .contains("Dua cara hitung berbeda: menurut pertumbuhan jauh dari cukup, menurut garis lurus perlu"
                        + " dipercepat.");
    }

    @Test
    void aProjectionThatContradictsThePaceIsSaid() {
        var series = series(
                measure("", Frequency.YEAR, Polarity.HIGHER_BETTER),
                new Point(Period.parse("2026"), 16),
                "2020 10",
                "2021 9",
                "2022 8",
                "2023 9",
                "2024 14");
        assertThat(text(series))
                .contains("Laju sejauh ini, naik 1,00 per tahun, cukup untuk mencapai target 16,00 pada 2026.")
                .contains("Namun jika garis sejak 2020 diteruskan, kecil kemungkinan target itu tercapai (");
    }

    @Test
    void aRangeAnAbsentPolarityAndNoFiguresAreSaid() {
        var range =
                new Measure(Frequency.QUARTER, "persen", 1, new Preference(Polarity.RANGE, 1.5, 3.5), null, null, null);
        assertThat(text(series(range, null, "2024-Q1 2.6")))
                .isEqualTo("Nilainya pada triwulan I 2024 adalah 2,6 persen. Angka yang sebanding sejak triwulan I 2024"
                        + " baru 1, terlalu sedikit untuk menguji kecenderungan. Nilainya berada dalam rentang yang"
                        + " baik, 1,5 persen sampai 3,5 persen.");
        assertThat(text(series(measure("km", Frequency.YEAR, null), new Point(Period.parse("2030"), 9), "2024 1")))
                .endsWith("Tidak ditetapkan arah mana yang lebih baik, jadi target 9,00 km untuk 2030 tidak dinilai.");
        var none = series(measure("km", Frequency.YEAR, null), null);
        assertThat(Summary.of(none, Trend.of(none), POVERTY).en())
                .isEqualTo("There is no figure yet for Poverty rate in Banten.");
    }

    private static Measure percent(Frequency frequency, Polarity polarity) {
        return measure("persen", frequency, polarity);
    }

    private static Measure measure(String unit, Frequency frequency, @Nullable Polarity polarity) {
        return new Measure(frequency, unit, 2, Preference.of(polarity), null, null, null);
    }

    private static Series series(Measure measure, @Nullable Point target, String... observations) {
        return new Series(
                measure,
                new Plan(null, Stream.ofNullable(target).toList(), null),
                null,
                null,
                Stream.of(observations).map(SummaryTest::observation).toList());
    }

    private static Observation observation(String text) {
        var parts = text.split(" ", -1);
        return new Observation(Period.parse(parts[0]), Double.parseDouble(parts[1]), false);
    }

    private static String text(Series series) {
        return Summary.of(series, Trend.of(series), Subject.UNNAMED).id();
    }
}
