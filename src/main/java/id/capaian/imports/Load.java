package id.capaian.imports;

import id.capaian.web.problem.Fault;
import id.capaian.web.sheet.Marks;
import org.jspecify.annotations.Nullable;

/** How the rows of one file are to be written, and where it is told what became of each. */
public interface Load {
    /** What happens to a row whose thing exists already and says otherwise. */
    OnConflict onConflict();

    /** Why what is public is changed; needed only for that. */
    @Nullable
    String reason();

    /** Whose {@code externalId}s they are; none where rows are not known by such. */
    @Nullable
    String source();

    /** How numbers that are texts are written in this file. */
    Marks marks();

    /** Whether the file has a column for a field, though it may be empty in a row. */
    boolean has(String field);

    /** Something new was written. */
    void created(Item item);

    /** Something that existed was changed. */
    void changed(Item item);

    /** It says what was known already, or is skipped as asked. */
    void unchanged(Item item);

    /** A figure of it has more decimals than are kept, and is kept with as many as are. */
    void rounded(Item item);

    /**
     * Something is wrong with it, so that it is not written.
     *
     * @param field name of the field whose cell is at fault; empty for the whole row
     * @param fault a code and arguments; where it is, is told by the cell
     */
    void refused(Item item, String field, Fault fault);
}
