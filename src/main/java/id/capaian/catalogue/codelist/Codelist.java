package id.capaian.catalogue.codelist;

import id.capaian.indicator.Frequency;
import id.capaian.indicator.MeasurementStatus;
import id.capaian.indicator.sdmx.SdmxCode;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The lists that codes of measurements are from. */
enum Codelist {
    CL_AREA("Wilayah", () -> Code.found("""
            select r.code, r.name, cast(null as string), parent.code from Region r left join r.parent parent
            order by r.code
            """)),

    CL_INDICATOR("Indikator", () -> Code.found("""
            select i.code, i.name, i.nameEn, cast(null as string) from Indicator i order by i.code
            """)),

    CL_DISAGGREGATION(
            "Bagian dari keseluruhan",
            () -> Stream.concat(Stream.of(Code.of(SdmxCode.TOTAL, "Keseluruhan", "Total")), Code.found("""
                                    select distinct s.disaggregation, s.disaggregation, cast(null as string),
                                        cast(null as string)
                                    from MeasuredSeries s where s.disaggregation <> '' order by s.disaggregation
                                    """).stream())
                    .toList()),

    CL_FREQ(
            "Frekuensi",
            () -> List.of(
                    Code.of(SdmxCode.of(Frequency.YEAR), "Tahunan", "Annual"),
                    Code.of(SdmxCode.of(Frequency.SEMESTER), "Semesteran", "Half-yearly, semester"),
                    Code.of(SdmxCode.of(Frequency.QUARTER), "Triwulanan", "Quarterly"),
                    Code.of(SdmxCode.of(Frequency.MONTH), "Bulanan", "Monthly"))),

    CL_OBS_STATUS(
            "Keadaan nilai",
            () -> List.of(
                    Code.of("A", "Nilai normal", "Normal value"),
                    Code.of("B", "Deret terputus: metode baru", "Time series break"),
                    Code.of("P", "Nilai sementara", "Provisional value"))),

    CL_FIGURE_STATUS(
            "Kematangan angka",
            () -> List.of(
                    Code.of(MeasurementStatus.PROVISIONAL.name(), "Angka sementara", "Provisional"),
                    Code.of(MeasurementStatus.FINAL.name(), "Angka tetap", "Final"),
                    Code.of(MeasurementStatus.REVISED.name(), "Angka revisi", "Revised after it was final")));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // it asks the database anew each time, and keeps nothing
    private final Supplier<List<Code>> codes;

    Codelist(String title, Supplier<List<Code>> codes) {
        this.title = title;
        this.codes = codes;
    }

    String title() {
        return title;
    }

    List<Code> codes() {
        return codes.get();
    }
}
