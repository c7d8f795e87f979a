package id.capaian.web.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Removes the keys whose time is over; several replicas may do so at once. */
@Singleton
class ExpiredKeys {
    private final Clock clock;

    ExpiredKeys(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void remove() {
        KeptAnswer.forgetExpired(clock.instant());
    }
}
