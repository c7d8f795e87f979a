package id.capaian.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client reads when something went wrong. */
@Schema(name = "Problem", description = "An error as RFC 9457 (application/problem+json).")
@JsonInclude(Include.NON_NULL)
public record ProblemBody(
        @Schema(
                description = "Address of a page that explains this kind of problem.",
                examples = "https://capaian.example/problems/invalid-content")
        String type,

        @Schema(description = "The kind of problem in a few words.", examples = "Isi tidak sesuai aturan")
        String title,

        @Schema(description = "HTTP status, repeated.", examples = "422")
        int status,

        @Schema(description = "What happened to this request.", examples = "1 hal perlu diperbaiki.")
        String detail,

        @Schema(description = "Path of the request.", examples = "/v1/achievements")
        String instance,

        @Schema(
                description =
                        "Each thing that is wrong, where it is, and what to do. Absent when there is nothing to point at.")
        @Nullable
        List<ErrorItem> errors,

        @Schema(description = "Only on 410: why it was withdrawn.", examples = "Foto milik orang lain.") @Nullable
        String reason,

        @Schema(description = "Only on 410: when it was withdrawn.", examples = "2026-03-02T04:10:00Z") @Nullable
        Instant withdrawnAt,

        @Schema(
                description = "Only on 500: quote this when reporting the error.",
                examples = "3f1f0a5e-6d0f-4d53-9d0c-3a9a36a0a001")
        @Nullable
        String id) {

    /** One thing that is wrong. */
    @Schema(name = "ProblemError", description = "One thing that is wrong with the request.")
    @JsonInclude(Include.NON_NULL)
    public record ErrorItem(
            @Schema(description = "JSON pointer to the place in the body.", examples = "/evidence/0/altText") @Nullable
            String pointer,

            @Schema(description = "Name of the query parameter or header.", examples = "size") @Nullable
            String parameter,

            @Schema(description = "Stable word for programs.", examples = "required")
            String code,

            @Schema(description = "Sentence for people, in the language asked for.", examples = "Wajib diisi.")
            String message) {}
}
