package id.capaian.imports;

import static java.util.stream.Collectors.toSet;

import id.capaian.imports.layout.Layout;
import id.capaian.web.problem.Fault;
import id.capaian.web.sheet.Marks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of an import's rows in one pass over its file. */
final class Tally implements Load {
    /** What is wrong, and with which item. */
    record Wrong(Item item, String field, Fault fault) {}

    private final Import job;
    private final Marks marks;
    private final Set<String> fields;
    private final List<Wrong> wrong = new ArrayList<>();
    private final BitSet refusedRows = new BitSet();
    private @Nullable Item lastRefused;
    private volatile Counts counts = Counts.NONE;

    private Tally(Import job, Marks marks, Set<String> fields) {
        this.job = job;
        this.marks = marks;
        this.fields = fields;
    }

    static Tally of(Import job, Layout layout) {
        var fields = layout.columns().stream().map(Layout.Understood::field).collect(toSet());
        return new Tally(job, layout.marks(), fields);
    }

    @Override
    public OnConflict onConflict() {
        return job.onConflict;
    }

    @Override
    public @Nullable String reason() {
        return job.reason;
    }

    @Override
    public @Nullable String source() {
        return job.source;
    }

    @Override
    public Marks marks() {
        return marks;
    }

    @Override
    public boolean has(String field) {
        return fields.contains(field);
    }

    /** So many rows were read. */
    void read(long rows) {
        counts = counts.ofRows(rows);
    }

    @Override
    public void created(Item item) {
        counts = counts.and(Counts.CREATED);
    }

    @Override
    public void changed(Item item) {
        counts = counts.and(Counts.CHANGED);
    }

    @Override
    public void unchanged(Item item) {
        counts = counts.and(Counts.UNCHANGED);
    }

    @Override
    public void rounded(Item item) {
        counts = counts.and(Counts.ROUNDED);
    }

    @Override
    public void refused(Item item, String field, Fault fault) {
        refusedRows.set(item.row());
        wrong.add(new Wrong(item, field, fault));
        if (!item.equals(lastRefused)) {
            lastRefused = item;
            counts = counts.and(Counts.REFUSED);
        }
    }

    Counts counts() {
        return counts;
    }

    /** The rows that have something wrong; none of their items is to be written. */
    BitSet refusedRows() {
        return refusedRows;
    }

    /** What was found wrong since the last time. */
    List<Wrong> drain() {
        var all = List.copyOf(wrong);
        wrong.clear();
        return all;
    }
}
