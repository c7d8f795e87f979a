package id.capaian.report.responses;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.report.Agency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How fast one agency answers. */
@Schema(description = "How fast one agency answers residents' reports.")
public record OpdResponses(
        @Schema(description = "Code of the agency.", examples = "dpupr")
        String opd,

        @Schema(description = "Its name.", examples = "Dinas Pekerjaan Umum dan Penataan Ruang")
        String name,

        @JsonUnwrapped ResponseTimes times,

        @Schema(
                description = "Its place by `medianDaysToRespond`, from 1, the fastest, among the agencies of this"
                        + " answer that responded to at least `minimum` reports; those that are equally fast share the"
                        + " better place. Absent below the minimum.",
                examples = "1")
        @Nullable
        Integer rank,

        @Schema(description = "Why there is no rank; absent when there is one.", examples = "TOO_FEW") @Nullable
        Unranked reason) {

    static OpdResponses of(Agency agency, ResponseTimes times, Ranking ranking) {
        var rank = ranking.rank(times);
        return new OpdResponses(agency.code(), agency.name(), times, rank, rank == null ? Unranked.TOO_FEW : null);
    }
}
