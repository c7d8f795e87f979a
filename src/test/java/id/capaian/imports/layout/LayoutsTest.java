package id.capaian.imports.layout;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.capaian.imports.ImportType;
import id.capaian.imports.Item;
import id.capaian.indicator.IndicatorView;
import id.capaian.indicator.MeasurementView;
import id.capaian.indicator.TargetView;
import id.capaian.opd.OpdView;
import id.capaian.web.sheet.Cell;
import id.capaian.web.sheet.Marks;
import id.capaian.web.sheet.Sheet;
import id.capaian.web.sheet.SheetFile;
import id.capaian.web.table.Columns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {
    private static final Map<ImportType, Class<?>> VIEWS = Map.of(
            ImportType.MEASUREMENTS, MeasurementView.class,
            ImportType.TARGETS, TargetView.class,
            ImportType.INDICATORS, IndicatorView.class,
            ImportType.OPDS, OpdView.class);
    private static final Hints IN_BANTEN = new Hints(null, null, "36", "RPJMD", "unggahan.csv");

    @TempDir
    Path folder;

    @Test
    void readsARowForEachFigure() {
        var layout = measurements("""
                Judul;;;

                Kode Indikator;Kode Wilayah;Tahun;Nilai;Sumber Data;Lain
                ppm;36.71;2024;5,8;BPS;x
                ppm;36.04;2024;n/a;BPS;x
                ppm;36;Semester I 2025;1.234,5;;x
                """);
        assertThat(layout.name()).isEqualTo("tidy");
        assertThat(layout.marks()).isEqualTo(Marks.COMMA);
        assertThat(layout.ignored()).extracting(one -> one.heading().address()).containsExactly("F3");
        assertThat(items(layout))
                .containsExactly(
                        "4 indicator=ppm period=2024 region=36.71 sourceTitle=BPS value=5,8",
                        "6 indicator=ppm period=2025-S1 region=36 value=1.234,5");
    }

    @Test
    void countsTheCellsThatSayThatThereIsNoFigure() {
        var layout =
                measurements("indicator,region,period,value\na,36,2020,\na,36,2021,-\na,36,2022,1\nSumber: BPS,,,\n");
        try (var items = layout.items()) {
            items.forEachRemaining(item -> {});
            assertThat(items.withoutFigure()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator,country_code,year,value",
                "INDIKATOR,WILAYAH,TAHUN,NILAI",
                "Kode_Indikator,Kab/Kota,Periode,Angka",
                "kodefikasi,Daerah,Time Period,Realisasi",
                "Indicator-Code,GeoCode,time_period,obs_value"
            })
    void knowsWhatPeopleCallThings(String header) {
        assertThat(items(measurements(header + "\nppm,36,2024,5\n")))
                .containsExactly("2 indicator=ppm period=2024 region=36 value=5");
    }

    @Test
    void takesTheCodeWhereANameStandsBesideIt() {
        var layout = measurements(
                "Indikator,Kode Indikator,Wilayah,Kode Wilayah,Tahun,Nilai\nKemiskinan,ppm,Banten,36,2024,5\n");
        assertThat(items(layout)).containsExactly("2 indicator=ppm period=2024 region=36 value=5");
        assertThat(layout.ignored()).extracting(one -> one.heading().text()).containsExactly("Indikator", "Wilayah");
    }

    @Test
    void namesTwoColumnsOfOneMeaning() {
        assertThatThrownBy(() -> measurements("indikator,wilayah,tahun,nilai,angka\nppm,36,2024,5,6\n"))
                .hasMessageContaining("layout-twice")
                .hasMessageContaining("nilai (D1)")
                .hasMessageContaining("angka (E1)");
        assertThatThrownBy(() -> measurements("indikator,wilayah,2024,Tahun 2024\nppm,36,5,6\n"))
                .hasMessageContaining("layout-twice");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> measurements("Judul\nindikator,wilayah,tahun,xyz\nppm,36,2024,5\n"))
                .hasMessageContaining("layout-missing")
                .hasMessageContaining("fields=value")
                .hasMessageContaining("row=2");
        assertThatThrownBy(
                        () -> layout("indikator,wilayah,tahun,nilai\na,36,2024,5\n", ImportType.TARGETS, Hints.none()))
                .hasMessageContaining("fields=document");
    }

    @Test
    void readsAColumnForEachPeriod() {
        var layout = measurements("""
                Kode Indikator;Nama;Kode Wilayah;2023;2024-S1;Triwulan II 2024;Mar 2025
                ppm;Kemiskinan;36;5,8;;1;2
                ipm;IPM;36.71;;-;3;4
                """);
        assertThat(layout.name()).isEqualTo("wide");
        assertThat(items(layout))
                .containsExactly(
                        "2 indicator=ppm period=2023 region=36 value=5,8",
                        "2 indicator=ppm period=2024-Q2 region=36 value=1",
                        "2 indicator=ppm period=2025-03 region=36 value=2",
                        "3 indicator=ipm period=2024-Q2 region=36.71 value=3",
                        "3 indicator=ipm period=2025-03 region=36.71 value=4");
        assertThat(layout.ignored()).extracting(one -> one.heading().text()).containsExactly("Nama");
    }

    @Test
    void takesWhatTheSenderSaysForWhatTheFileDoesNot() {
        var hints = new Hints(Marks.COMMA, "ppm", "36", null, "");
        assertThat(items(layout("Tahun;Nilai\n2024;1.234\n", ImportType.MEASUREMENTS, hints)))
                .containsExactly("2 indicator=ppm period=2024 region=36 value=1.234");
        assertThat(items(layout("Wilayah;2024\n36.71;1.234\n;2\n", ImportType.MEASUREMENTS, hints)))
                .containsExactly(
                        "2 indicator=ppm period=2024 region=36.71 value=1.234",
                        "3 indicator=ppm period=2024 region=36 value=2");
        assertThat(items(layout("Indikator,2025,2026\nppm,5,4\n", ImportType.TARGETS, IN_BANTEN)))
                .containsExactly(
                        "2 document=RPJMD indicator=ppm period=2025 region=36 value=5",
                        "2 document=RPJMD indicator=ppm period=2026 region=36 value=4");
    }

    @Test
    void readsWorkbooksWhoseYearsAreNumbers() {
        var sheet = SheetFile.xlsx(folder, one -> {
            one.value(0, 0, "Capaian");
            one.value(2, 0, "Indikator");
            one.value(2, 1, 2023);
            one.value(2, 2, 2024);
            one.value(3, 0, "ipm");
            one.value(3, 1, 74.41);
            one.value(3, 2, 75.1);
        });
        var layout = recognise(sheet, ImportType.MEASUREMENTS, IN_BANTEN);
        assertThat(items(layout))
                .containsExactly(
                        "4 indicator=ipm period=2023 region=36 value=74.41",
                        "4 indicator=ipm period=2024 region=36 value=75.1");
    }

    @ParameterizedTest
    @CsvSource({
        "2021,2021", "Tahun 2021,2021", "2025-S1,2025-S1", "2025 S1,2025-S1", "Semester I 2025,2025-S1",
        "Semester 2 Tahun 2025,2025-S2", "S2 2025,2025-S2", "2025-Q1,2025-Q1", "TW I 2025,2025-Q1",
                "TW IV-2025,2025-Q4",
        "Triwulan 1 2025,2025-Q1", "2025Q3,2025-Q3", "2025-03,2025-03", "2025M3,2025-03", "03/2025,2025-03",
        "Mar 2025,2025-03", "Maret 2025,2025-03", "Agt-2025,2025-08", "2025 Desember,2025-12", "1960 [YR1960],1960",
        "2025.1,2025.1", "Semester 3 2025,Semester 3 2025", "Foo 2025,Foo 2025", "1234,1234", "TW V 2025,TW V 2025"
    })
    void readsPeriodsAsPeopleWriteThem(String text, String period) {
        assertThat(items(measurements("indikator,wilayah,periode,nilai\na,36," + text + ",5\n")))
                .containsExactly("2 indicator=a period=" + period + " region=36 value=5");
    }

    @ParameterizedTest
    @CsvSource({
        "Bulan,3,2025-03",
        "Bulan,Maret,2025-03",
        "Month,Mar,2025-03",
        "Semester,2,2025-S2",
        "Semester,I,2025-S1",
        "Triwulan,TW IV,2025-Q4",
        "Quarter,Q2,2025-Q2",
        "Triwulan,'',2025",
        "Bulan,13,13 2025"
    })
    void readsPeriodsFromTwoColumns(String heading, String part, String period) {
        var layout = measurements("indikator,wilayah,tahun," + heading + ",nilai\na,36,2025," + part + ",5\n");
        assertThat(items(layout)).containsExactly("2 indicator=a period=" + period + " region=36 value=5");
        assertThat(layout.ignored()).isEmpty();
    }

    @Test
    void readsThingsByAnySpellingOfTheirProperties() {
        var layout = layout(
                "Kode OPD,Nama OPD,Singkatan,official_code,Active From,Catatan\ndpupr,Dinas PUPR,DPUPR,1.03,2017-01-01,x\n",
                ImportType.OPDS,
                Hints.none());
        assertThat(items(layout))
                .containsExactly("2 acronym=DPUPR activeFrom=2017-01-01 code=dpupr name=Dinas PUPR officialCode=1.03");
        assertThat(layout.ignored()).hasSize(1);
        assertThatThrownBy(() -> layout("Nama OPD\nx\n", ImportType.OPDS, Hints.none()))
                .hasMessageContaining("fields=code");
    }

    @Test
    void readsLumbungDataAsFiguresTargetsAndIndicators() {
        var lumbung = sample("lumbung-data.csv");
        var layout = measurements(lumbung);
        assertThat(layout.name()).isEqualTo("lumbung-data");
        assertThat(layout.marks()).isEqualTo(Marks.COMMA);
        assertThat(items(layout))
                .containsExactly(
                        "5 indicator=1.01 period=2024 region=36 sourceTitle=BPS value=5,84",
                        "6 indicator=1.01 period=2025 region=36 sourceTitle=BPS value=5,51",
                        "7 indicator=1.02 period=2024 region=36 sourceTitle=BPS value=75,1",
                        "8 indicator=1.02 period=2025 region=36 sourceTitle=BPS value=76,2");
        assertThat(items(layout(lumbung, ImportType.TARGETS, IN_BANTEN)))
                .hasSize(4)
                .startsWith("5 document=RPJMD indicator=1.01 period=2025 region=36 sourceTitle=BPS value=5,5");
        assertThat(items(layout(lumbung, ImportType.INDICATORS, IN_BANTEN)))
                .containsExactly(
                        "5 code=1.01 dataSource=BPS definition=Bagian miskin frequency=YEAR name=Kemiskinan"
                                + " opd=Badan Perencanaan Pembangunan Daerah unit=Persen",
                        "7 code=1.02 dataSource=BPS definition=Indeks frequency=SEMESTER name=IPM opd=Dinas X unit=Indeks");
    }

    @Test
    void readsOpenSdgWithItsDimensions() {
        var hints = new Hints(null, null, "36", null, "indicator_1-2-1.csv");
        var layout = layout(
                "Year,Sex,Age group,Units,GeoCode,Value\n2020,,,%,,5.5\n2020,Female,15 - 24,%,36.71,6.1\n",
                ImportType.MEASUREMENTS, hints);
        assertThat(layout.name()).isEqualTo("open-sdg");
        assertThat(items(layout))
                .containsExactly(
                        "2 indicator=1-2-1 period=2020 region=36 value=5.5",
                        "3 disaggregation=sex:female;age-group:15-24 indicator=1-2-1 period=2020 region=36.71 value=6.1");
    }

    @Test
    void readsTheWorldBanksTables() {
        var layout = measurements("""
                "Data Source","World Development Indicators",

                "Last Updated Date","2025-01-01",

                "Country Name","Country Code","Indicator Name","Indicator Code","1960","1961",
                "Indonesia","IDN","Population","SP.POP.TOTL","88296070","1.234",
                """);
        assertThat(layout.name()).isEqualTo("world-bank");
        assertThat(layout.marks()).isEqualTo(Marks.POINT);
        assertThat(items(layout))
                .containsExactly(
                        "6 indicator=SP.POP.TOTL period=1960 region=IDN value=88296070",
                        "6 indicator=SP.POP.TOTL period=1961 region=IDN value=1.234");
    }

    @Test
    void readsSdmxOfOthersAndOurOwn() {
        var ours = measurements("""
                STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,DISAGGREGATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,FIGURE_STATUS,SOURCE,LAST_UPDATE
                dataflow,CAPAIAN:MEASUREMENTS(1.0.0),I,A,ppm_a,36_71,_T,2024,5.123,B,REVISED,BPS,x
                dataflow,CAPAIAN:MEASUREMENTS(1.0.0),I,A,ppm_a,36_71,age@15$$$sex@f,2024-S1,5,P,PROVISIONAL,,x
                """);
        assertThat(ours.name()).isEqualTo("sdmx-csv");
        assertThat(ours.marks()).isEqualTo(Marks.POINT);
        assertThat(items(ours))
                .containsExactly(
                        "2 break=true indicator=ppm.a period=2024 region=36.71 sourceTitle=BPS status=REVISED value=5.123",
                        "3 disaggregation=age:15+;sex:f indicator=ppm.a period=2024-S1 region=36.71 status=PROVISIONAL value=5");
        var others = measurements("""
                DATAFLOW,SERIES: Series,REF_AREA: Area,SEX: Sex,TIME_PERIOD: Time,OBS_VALUE,OBS_STATUS
                UN:DF(1.0),SI_POV: Poverty,ID: Indonesia,F: Female,2024,1.5,P: Provisional
                """);
        assertThat(items(others))
                .containsExactly(
                        "2 disaggregation=sex:f indicator=SI_POV period=2024 region=ID status=PROVISIONAL value=1.5");
    }

    @ParameterizedTest
    @CsvSource({"measurements.csv,tidy,2", "measurements-wide.csv,wide,4", "lumbung-data.csv,lumbung-data,4"})
    void readsTheSamples(String file, String name, int figures) {
        var layout = measurements(sample(file));
        assertThat(layout.name()).isEqualTo(name);
        assertThat(items(layout)).hasSize(figures);
    }

    private static String sample(String file) {
        try (var in = requireNonNull(LayoutsTest.class.getResourceAsStream("/imports/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Layout measurements(String csv) {
        return layout(csv, ImportType.MEASUREMENTS, IN_BANTEN);
    }

    private Layout layout(String csv, ImportType type, Hints hints) {
        return recognise(SheetFile.csv(folder, csv), type, hints);
    }

    private static Layout recognise(Sheet sheet, ImportType type, Hints hints) {
        return Layouts.recognise(sheet, type, Columns.of(requireNonNull(VIEWS.get(type))), hints);
    }

    /** Each item as its row and its fields by name. */
    private static List<String> items(Layout layout) {
        var items = new ArrayList<String>();
        try (var all = layout.items()) {
            all.forEachRemaining(item -> items.add(text(item)));
        }
        return items;
    }

    private static String text(Item item) {
        return item.row()
                + item.fields().entrySet().stream()
                        .map(field -> " " + field.getKey() + "=" + text(field.getValue()))
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String text(Cell cell) {
        return cell.text();
    }
}
