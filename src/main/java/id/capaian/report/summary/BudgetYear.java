package id.capaian.report.summary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.capaian.program.Budget;
import id.capaian.report.scorecard.Absorption;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program's money in one year, and how much of it was spent. */
@Schema(description = "A program's money in one year, and how much of it was spent.")
public record BudgetYear(
        @Schema(description = "Budget year.", examples = "2026")
        int year,

        @JsonUnwrapped Absorption budget) {

    static BudgetYear of(Budget budget) {
        return new BudgetYear(budget.year(), new Absorption(budget.allocated(), budget.realised()));
    }
}
