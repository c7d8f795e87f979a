package id.capaian.imports;

import id.capaian.web.problem.Fault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.Serial;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One try at an import by one process. */
final class Run {
    private final Import job;
    private final UUID runner;
    private final Clock clock;
    private final BooleanSupplier stopping;
    private volatile @Nullable Tally tally;
    private volatile ImportState state;

    Run(Import job, UUID runner, Clock clock, BooleanSupplier stopping) {
        this.job = job;
        this.runner = runner;
        this.clock = clock;
        this.stopping = stopping;
        state = job.state;
    }

    /** Another process has it, or this one ends. */
    static final class Left extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Left() {
            super("left", null, false, false);
        }
    }

    Import job() {
        return job;
    }

    /** What it counts from now on. */
    void goOn(ImportState next, Tally by) {
        state = next;
        tally = by;
        beat();
    }

    void beat() {
        var counts = tally == null ? Counts.NONE : tally.counts();
        QuarkusTransaction.requiringNew().run(() -> note(state, counts, null));
    }

    /** Stops where nothing has to be undone, when this process is about to end. */
    void mayGoOn() {
        if (stopping.getAsBoolean()) {
            letGo();
            throw new Left();
        }
    }

    /** Leaves it to whoever takes it up next, from the beginning. */
    void letGo() {
        QuarkusTransaction.requiringNew()
                .run(() -> Import.update("runner = null where id = ?1 and runner = ?2", job.id, runner));
    }

    /** Ends it, in the transaction that writes what it writes; no other process can have ended it. */
    void end(ImportState end, Counts counts) {
        if (note(end, counts, clock.instant()) != 1) {
            throw new Left();
        }
        Import.update("runner = null where id = ?1", job.id);
    }

    private int note(ImportState now, Counts counts, @Nullable Instant finishedAt) {
        return Import.update(
                "state = ?1, counts.rows = ?2, counts.created = ?3, counts.changed = ?4, counts.unchanged = ?5,"
                        + " counts.refused = ?6, counts.rounded = ?7, beatAt = ?8, finishedAt = ?9"
                        + " where id = ?10 and runner = ?11",
                now,
                counts.rows(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.refused(),
                counts.rounded(),
                clock.instant(),
                finishedAt,
                job.id,
                runner);
    }

    void fail(Fault failure) {
        QuarkusTransaction.requiringNew()
                .run(() -> Import.update(
                        "state = ?1, failure = ?2, failureArguments = ?3, finishedAt = ?4, runner = null"
                                + " where id = ?5 and runner = ?6",
                        state == ImportState.UNDOING ? ImportState.DONE : ImportState.FAILED,
                        failure.code(),
                        Json.write(failure.arguments()),
                        clock.instant(),
                        job.id,
                        runner));
    }
}
