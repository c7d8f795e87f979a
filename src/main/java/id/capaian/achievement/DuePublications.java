package id.capaian.achievement;

import id.capaian.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Publishes what was approved for later, in its minute and once, however many replicas look. */
@Singleton
public class DuePublications {
    private static final Logger LOG = Logger.getLogger(DuePublications.class);
    private static final String DUE =
            "publication.status = SUBMITTED and publication.approvedAt is not null and publication.publishAt <= ?1";

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
        for (var id : QuarkusTransaction.requiringNew().call(() -> dueAt(asOf))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> publish(id, asOf));
            } catch (RuntimeException unpublishable) {
                LOG.errorf(unpublishable, "Achievement %s was due and could not be published", id);
            }
        }
    }

    /** The longest due first. */
    private static List<UUID> dueAt(Instant asOf) {
        return Achievement.getEntityManager()
                .createQuery(
                        "select id from Achievement where " + DUE + " order by publication.publishAt, id", UUID.class)
                .setParameter(1, asOf)
                .getResultList();
    }

    /** Leaves alone what another replica is publishing at this moment, or has published meanwhile. */
    private void publish(UUID id, Instant asOf) {
        var free = Achievement.getEntityManager()
                .createNativeQuery("select id from achievement where id = :id for update skip locked", UUID.class)
                .setParameter("id", id)
                .getResultList();
        if (!free.isEmpty()) {
            Achievement.<Achievement>find(DUE + " and id = ?2", asOf, id)
                    .firstResultOptional()
                    .ifPresent(achievement -> achievement.publishDue(journal));
        }
    }
}
