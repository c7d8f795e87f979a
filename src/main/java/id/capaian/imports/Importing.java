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

/** Runs an import: all rows are checked first, then all are written in one transaction. */
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
                var layout = job.layout(file);
                var checked = check(run, layout);
                if (!isToBeWritten(job, checked)) {
                    var end = job.dryRun ? ImportState.CHECKED : ImportState.REFUSED;
                    QuarkusTransaction.requiringNew().run(() -> run.end(end, checked.counts()));
                } else {
                    write(run, layout, checked.refusedRows());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static boolean isToBeWritten(Import job, Tally checked) {
        return !job.dryRun && (job.partial || checked.counts().refused() == 0);
    }

    /** Finds out what would change and what is wrong, in a transaction of which nothing is kept. */
    private Tally check(Run run, Layout layout) {
        var tally = Tally.of(run.job(), layout);
        var findings = new Findings(run.job());
        findings.forget();
        run.goOn(ImportState.CHECKING, tally);
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
        try {
            journal.plan();
            load(run, layout, new BitSet(), tally, () -> findings.keep(tally.drain(), journal.drain()));
        } finally {
            journal.letGo();
            QuarkusTransaction.rollback();
        }
        return tally;
    }

    private void write(Run run, Layout layout, BitSet refused) {
        var tally = Tally.of(run.job(), layout);
        run.goOn(ImportState.WRITING, tally);
        var job = run.job();
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                journal.holdBack(new Provenance(job.id, job.fileHash));
                load(run, layout, refused, tally, () -> refuseLate(tally));
                journal.release(Action.IMPORT, job.reason);
                run.end(ImportState.DONE, tally.counts().refusing(refused.cardinality()));
            });
        } finally {
            journal.letGo();
        }
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
