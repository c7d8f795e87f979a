package id.capaian.imports;

import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Provenance;
import id.capaian.journal.Trace;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;

/** Takes back all that an import wrote, in one transaction. */
@Singleton
class Undoing {
    private static final int AT_ONCE = 500;
    private static final int SECONDS = 4 * 60 * 60;

    private final Instance<Loader> loaders;
    private final Journal journal;
    private final Deputy deputy;

    Undoing(@Any Instance<Loader> loaders, Journal journal, Deputy deputy) {
        this.loaders = loaders;
        this.journal = journal;
        this.deputy = deputy;
    }

    void undo(Run run) {
        var job = run.job();
        var reason = Objects.requireNonNull(job.undoReason);
        deputy.actFor(Objects.requireNonNull(job.undoAuthor));
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
                journal.holdBack(new Provenance(Objects.requireNonNull(job.undoId), job.fileHash));
                var loader = Loader.of(job.type, loaders);
                var all = journal.written(job.id);
                for (var from = 0; from < all.size(); from += AT_ONCE) {
                    run.mayGoOn();
                    var some = journal.traces(job.id, all.subList(from, Math.min(from + AT_ONCE, all.size())));
                    some.stream().filter(trace -> !trace.isLast()).findFirst().ifPresent(Undoing::refuse);
                    loader.undo(some, reason);
                    Panache.getEntityManager().flush();
                    Panache.getEntityManager().clear();
                }
                journal.release(Action.UNDO, reason);
                run.end(ImportState.UNDONE, job.counts);
            });
        } finally {
            journal.letGo();
        }
    }

    private static void refuse(Trace changed) {
        throw Problem.invalidContent(Fault.at("", "changed-since-import", Map.of("what", changed.path())));
    }
}
