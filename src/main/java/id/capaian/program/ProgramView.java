package id.capaian.program;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program as everyone sees it. */
@Schema(name = "Program", description = "What an agency runs to achieve something.")
public record ProgramView(
        @JsonUnwrapped ProgramContent content,

        @Schema(description = "When it was last written.", examples = "2026-01-05T03:00:00Z")
        Instant updatedAt) {

    /** Those with these codes, by code, in one statement. */
    public static List<ProgramView> ofCodes(Collection<String> codes) {
        return Program.ofCodes(codes).stream().map(ProgramView::of).toList();
    }

    static ProgramView of(Program program) {
        return new ProgramView(ProgramContent.of(program), program.updatedAt);
    }
}
