package id.capaian.imports;

import id.capaian.Settings;
import id.capaian.web.problem.Fault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes up what is queued, one import at a time, each on one replica. One whose process died is begun anew, as nothing
 * of it is there before all is: its last transaction ends it only for the process that still holds it.
 */
@Singleton
public class Runner {
    /** Who says nothing for so long has died. */
    private static final Duration DEAD = Duration.ofSeconds(20);

    private static final int MOST_TRIES = 5;
    private static final Logger LOG = Logger.getLogger(Runner.class);

    private final UUID me = UUID.randomUUID();
    private final Settings settings;
    private final Clock clock;
    private final Importing importing;
    private final Undoing undoing;
    private volatile @Nullable Run current;
    private volatile boolean stopping;

    Runner(Settings settings, Clock clock, Importing importing, Undoing undoing) {
        this.settings = settings;
        this.clock = clock;
        this.importing = importing;
        this.undoing = undoing;
    }

    void stop(@Observes ShutdownEvent end) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void takeUp() {
        if (settings.serving()) {
            runAll();
        }
    }

    /** Says that it is alive, and how far it has come. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        var run = current;
        if (run != null) {
            run.beat();
        }
    }

    /** Until nothing is queued. */
    @ActivateRequestContext
    void runAll() {
        for (var next = next(); next.isPresent() && !stopping; next = next()) {
            run(next.get());
        }
    }

    private Optional<Import> next() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            return Import.nextQueued(now.minus(DEAD)).map(job -> {
                job.take(me, now);
                return job;
            });
        });
    }

    private void run(Import job) {
        var run = new Run(job, me, clock, () -> stopping);
        current = run;
        try {
            if (job.tries > MOST_TRIES) {
                run.fail(Fault.at("", "import-died"));
            } else if (job.state == ImportState.UNDOING) {
                undoing.undo(run);
            } else {
                importing.run(run);
            }
        } catch (Run.Left left) {
            LOG.infof("Import %s is left to whoever takes it up next", job.id);
        } catch (RuntimeException failed) {
            if (Overtaken.isCauseOf(failed) && job.tries < MOST_TRIES) {
                run.letGo();
                return;
            }
            run.fail(Failure.of(failed, job.id));
        } finally {
            current = null;
        }
    }
}
