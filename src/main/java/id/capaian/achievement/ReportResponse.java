package id.capaian.achievement;

import id.capaian.web.problem.Fault;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A resident's report that an achievement answers. */
@Embeddable
@Schema(description = "The resident's report that this achievement answers.")
public record ReportResponse(
        @Schema(description = "Where it was reported.", examples = "SP4N-LAPOR")
        @Column(name = "response_channel")
        @NotBlank
        @Size(max = 80)
        String channel,

        @Schema(description = "Number of the report there.", examples = "8123456")
        @Column(name = "response_reference")
        @Size(max = 80)
        @Nullable
        String reference,

        @Schema(description = "When it was reported.", examples = "2026-01-12T02:15:00Z") @NotNull
        Instant reportedAt,

        @Schema(description = "When the agency first answered.", examples = "2026-01-13T01:00:00Z") @Nullable
        Instant respondedAt,

        @Schema(description = "When the problem was solved.", examples = "2026-02-22T08:00:00Z") @Nullable
        Instant resolvedAt) {

    /** The report, its answer and its solution come in this order. */
    Optional<Fault> fault() {
        if (respondedAt != null && respondedAt.isBefore(reportedAt)) {
            return Optional.of(Fault.at("/response/respondedAt", "order"));
        }
        var earliest = respondedAt == null ? reportedAt : respondedAt;
        return resolvedAt != null && resolvedAt.isBefore(earliest)
                ? Optional.of(Fault.at("/response/resolvedAt", "order"))
                : Optional.empty();
    }
}
