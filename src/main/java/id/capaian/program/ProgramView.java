package id.capaian.program;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program as everyone sees it. */
@Schema(name = "Program", description = "What an agency runs to achieve something.")
public record ProgramView(
        @JsonUnwrapped ProgramContent content,

        @Schema(description = "When it was last written.", examples = "2026-01-05T03:00:00Z")
        Instant updatedAt) {

    static ProgramView of(Program program) {
        return new ProgramView(ProgramContent.of(program), program.updatedAt);
    }
}
