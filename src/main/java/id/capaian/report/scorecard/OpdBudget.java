package id.capaian.report.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of an agency's programs together. */
@Schema(
        description =
                "The money of an agency's programs together, of those alone whose allocation and spending are known.")
public record OpdBudget(
        @JsonUnwrapped Absorption sum,

        @Schema(description = "Programs that are summed up.", examples = "3")
        int k,

        @Schema(description = "Programs that run in that year.", examples = "4")
        int n) {

    static OpdBudget of(List<ProgramBudget> programs) {
        var complete = programs.stream()
                .map(ProgramBudget::budget)
                .filter(Absorption::known)
                .toList();
        var sum = complete.stream().reduce(Absorption::plus).orElse(new Absorption(null, null));
        return new OpdBudget(sum, complete.size(), programs.size());
    }
}
