package id.capaian.achievement;

import id.capaian.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Publishes what was approved for later, in its minute and once, however many replicas look. */
@Singleton
public class DuePublications {
    private static final Logger LOG = Logger.getLogger(DuePublications.class);

    private final Journal journal;

    DuePublications(Journal journal) {
        this.journal = journal;
    }

    @Scheduled(cron = "0 * * * * ?", concurrentExecution = ConcurrentExecution.SKIP)
    void publishDue() {
        publishDue(journal.now());
    }

    /** Each in a transaction of its own, so that one that cannot be published holds up no other. */
    @ActivateRequestContext
    void publishDue(Instant asOf) {
        var due = QuarkusTransaction.requiringNew().call(() -> Achievement.dueAt(asOf));
        for (var id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> publish(id, asOf));
            } catch (RuntimeException unpublishable) {
                LOG.errorf(unpublishable, "Achievement %s was due and could not be published", id);
            }
        }
    }

    private void publish(UUID id, Instant asOf) {
        Achievement.lockDue(id, asOf).ifPresent(achievement -> achievement.publishDue(journal));
    }
}
