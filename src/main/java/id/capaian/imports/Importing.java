package id.capaian.imports;

import id.capaian.imports.layout.Layout;
import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Provenance;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hibernate.FlushMode;

/** Runs an import: its rows are written in one transaction, which is given up where one of them is wrong. */
@Singleton
class Importing {
    private static final int AT_ONCE = 500;

    /** For the largest file on the slowest disk; long before, whoever waits asks why. */
    private static final int SECONDS = 4 * 60 * 60;

    private final Instance<Loader> loaders;
    private final Journal journal;
    private final Deputy deputy;

    Importing(@Any Instance<Loader> loaders, Journal journal, Deputy deputy) {
        this.loaders = loaders;
        this.journal = journal;
        this.deputy = deputy;
    }

    void run(Run run) {
        var job = run.job();
        deputy.actFor(job.author);
        try {
            var file = QuarkusTransaction.requiringNew().call(() -> ImportFile.copy(job.id));
            try {
                run(run, job.layout(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Rows that are to be written though others are wrong are written once it is known which are. */
    private void run(Run run, Layout layout) {
        var job = run.job();
        if (job.dryRun) {
            end(run, ImportState.CHECKED, check(run, layout));
        } else if (job.partial) {
            write(run, layout, check(run, layout).refusedRows());
        } else {
            write(run, layout, new BitSet());
        }
    }

    private static void end(Run run, ImportState end, Tally tally) {
        QuarkusTransaction.requiringNew().run(() -> run.end(end, tally.counts()));
    }

    /** Finds out what would change and what is wrong, in a transaction of which nothing is kept. */
    private Tally check(Run run, Layout layout) {
        var tally = Tally.of(run.job(), layout);
        var findings = Findings.anew(run.job());
        run.goOn(ImportState.CHECKING, tally);
        inTransaction(() -> {
            journal.plan();
            load(run, layout, new BitSet(), tally, () -> findings.keep(tally.drain(), journal.drain()));
            return false;
        });
        return tally;
    }

    private void write(Run run, Layout layout, BitSet leftOut) {
        var job = run.job();
        var tally = Tally.of(job, layout);
        run.goOn(ImportState.WRITING, tally);
        var isWritten = inTransaction(() -> {
            journal.holdBack(new Provenance(job.id, job.fileHash));
            load(
                    run,
                    layout,
                    leftOut,
                    tally,
                    job.partial ? () -> refuseLate(tally) : keeping(tally, Findings.anew(job)));
            if (tally.refusedRows().isEmpty()) {
                journal.release(Action.IMPORT, job.reason);
                run.end(ImportState.DONE, tally.counts().refusing(leftOut.cardinality()));
                return true;
            }
            return false;
        });
        if (!isWritten) {
            end(run, ImportState.REFUSED, tally);
        }
    }

    /** Keeps what is wrong; from the first of it on nothing more is to be written, only to be checked. */
    private Runnable keeping(Tally tally, Findings findings) {
        return () -> {
            findings.keep(tally.drain(), journal.drain());
            if (!tally.refusedRows().isEmpty()) {
                journal.plan();
            }
        };
    }

    /** What it does is kept if it says so. */
    private boolean inTransaction(BooleanSupplier some) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
        var isKept = false;
        try {
            // What is written is sent to the database chunk by chunk, not before every query.
            Panache.getSession().setHibernateFlushMode(FlushMode.COMMIT);
            isKept = some.getAsBoolean();
        } finally {
            journal.letGo();
            if (isKept) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        }
        return isKept;
    }

    private void load(Run run, Layout layout, BitSet leftOut, Tally tally, Runnable afterSome) {
        var loader = Loader.of(run.job().type, loaders);
        try (var items = layout.items()) {
            var some = new ArrayList<Item>();
            while (items.hasNext()) {
                var item = items.next();
                if (!leftOut.get(item.row())) {
                    some.add(item);
                }
                if (some.size() == AT_ONCE) {
                    load(run, loader, some, tally, afterSome);
                    tally.read(item.row());
                }
            }
            load(run, loader, some, tally, afterSome);
            tally.read(run.job().rowsInAll);
        }
    }

    private static void load(Run run, Loader loader, List<Item> some, Tally tally, Runnable afterSome) {
        run.mayGoOn();
        loader.load(some, tally);
        Panache.getEntityManager().flush();
        Panache.getEntityManager().clear();
        afterSome.run();
        some.clear();
    }

    /** What was right a moment ago is wrong now, as somebody else has written meanwhile. */
    private static void refuseLate(Tally tally) {
        tally.drain().stream().findFirst().ifPresent(wrong -> {
            throw new Overtaken(wrong.fault());
        });
    }
}
