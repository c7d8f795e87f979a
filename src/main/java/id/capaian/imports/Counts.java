package id.capaian.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the rows so far. */
@Embeddable
@Schema(name = "ImportCounts", description = "What became of the things that the file speaks of, so far.")
public record Counts(
        @Schema(description = "How many rows were read.", examples = "1800") @Column(name = "rows_read")
        long rows,

        @Schema(description = "How many things are new.", examples = "1700") @Column(name = "rows_created")
        long created,

        @Schema(description = "How many things that existed change.", examples = "20") @Column(name = "rows_changed")
        long changed,

        @Schema(description = "How many things stay as they are.", examples = "70") @Column(name = "rows_unchanged")
        long unchanged,

        @Schema(description = "How many things are wrong and refused.", examples = "10") @Column(name = "rows_refused")
        long refused) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /** The same with so many refused. */
    Counts refusing(long number) {
        return new Counts(rows, created, changed, unchanged, number);
    }
}
