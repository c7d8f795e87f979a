package id.capaian.catalogue.msind;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.capaian.indicator.Indicator;
import id.capaian.region.RegionLevel;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as the form MS-Ind describes it; what is not known is null. */
@Schema(
        description = "An indicator as the form MS-Ind of BPS describes it (Peraturan BPS 5/2020). What is not known is"
                + " null.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MsInd(
        @Schema(description = "Code of the indicator here.", examples = "ppm")
        String kode,

        @Schema(description = "Name of the indicator.", examples = "Persentase Penduduk Miskin")
        String namaIndikator,

        @Schema(nullable = true, description = "The concept behind it.", examples = "Kemiskinan moneter") @Nullable
        String konsep,

        @Schema(
                nullable = true,
                description = "What exactly is counted.",
                examples = "Bagian penduduk dengan pengeluaran per kapita di bawah garis kemiskinan.")
        @Nullable
        String definisi,

        @Schema(nullable = true, description = "How to read it.", examples = "Makin kecil makin baik.") @Nullable
        String interpretasi,

        @Schema(nullable = true, description = "How it is computed.", examples = "penduduk miskin / penduduk x 100")
        @Nullable
        String metodeAtauRumusPenghitungan,

        @Schema(nullable = true, description = "Kind of measure, such as a share or a sum; not known here.") @Nullable
        String ukuran,

        @Schema(description = "Unit of its values.", examples = "persen")
        String satuan,

        @Schema(description = "Dimensions its figures may be split by.", examples = "[\"sex\", \"area\"]")
        List<String> klasifikasiPenyajian,

        @Schema(nullable = true, description = "Whether it is made from other indicators; not known here.") @Nullable
        Boolean indikatorKomposit,

        @Schema(nullable = true, description = "The indicators it is made from; not known here.") @Nullable
        List<String> indikatorPembangun,

        @Schema(nullable = true, description = "The variables it is made from; not known here.") @Nullable
        List<String> variabelPembangun,

        @Schema(
                description = "Levels of the regions that it is measured in, the highest first.",
                examples = "[\"PROVINCE\", \"REGENCY\"]")
        List<RegionLevel> levelEstimasi,

        @Schema(description = "Whether everyone may read it.", examples = "true")
        boolean dapatDiaksesUmum,

        @Schema(description = "The agency that answers for it.", examples = "Badan Perencanaan Pembangunan Daerah")
        String produsenData,

        @Schema(nullable = true, description = "Where its figures come from.", examples = "BPS, Susenas") @Nullable
        String sumberData) {

    static MsInd of(Indicator indicator, Set<RegionLevel> measuredIn) {
        return new MsInd(
                indicator.code,
                indicator.name,
                indicator.concept,
                indicator.definition,
                indicator.interpretation,
                indicator.formula,
                null,
                indicator.unit,
                List.copyOf(indicator.disaggregations),
                null,
                null,
                null,
                measuredIn.stream().sorted().toList(),
                true,
                indicator.opd.name,
                indicator.dataSource);
    }
}
