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
        long refused,

        @Schema(
                description = "How many figures had more than ten decimals, and were rounded to ten (half to even).",
                examples = "0")
        @Column(name = "rows_rounded")
        long rounded) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    static final Counts CREATED = new Counts(0, 1, 0, 0, 0, 0);
    static final Counts CHANGED = new Counts(0, 0, 1, 0, 0, 0);
    static final Counts UNCHANGED = new Counts(0, 0, 0, 1, 0, 0);
    static final Counts REFUSED = new Counts(0, 0, 0, 0, 1, 0);
    static final Counts ROUNDED = new Counts(0, 0, 0, 0, 0, 1);

    Counts and(Counts more) {
        return new Counts(
                rows + more.rows,
                created + more.created,
                changed + more.changed,
                unchanged + more.unchanged,
                refused + more.refused,
                rounded + more.rounded);
    }

    /** The same of so many rows. */
    Counts ofRows(long number) {
        return new Counts(number, created, changed, unchanged, refused, rounded);
    }

    /** The same with so many refused. */
    Counts refusing(long number) {
        return new Counts(rows, created, changed, unchanged, number, rounded);
    }
}
