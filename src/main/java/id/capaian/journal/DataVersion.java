package id.capaian.journal;

import static io.vertx.core.http.HttpHeaders.AUTHORIZATION;

import id.capaian.Settings;
import id.capaian.web.page.Edition;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The number of the last public change, on every answer. It is noted before anything is read, so that no answer claims
 * more than it shows, and after a write it is that write's own.
 */
@ApplicationScoped
public class DataVersion implements Edition {
    static final String HEADER = "Data-Version";

    /** The same in a form whose hash is known, as it is on every answer. */
    private static final CharSequence NAME = HttpHeaders.createOptimized(HEADER);

    /** For how many nanoseconds what a database said is taken for the present. */
    public static final long FRESH = Duration.ofMillis(250).toNanos();

    /** For how many nanoseconds it is so new that nobody can be told what is a second old. */
    public static final long RECENT = Duration.ofMillis(750).toNanos();

    /** Before everything that answers. */
    private static final int FIRST = -2000;

    private final DataSource database;
    private final CurrentVertxRequest current;
    private final Settings settings;
    private final AtomicLong known = new AtomicLong();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile long readAt;

    DataVersion(DataSource database, CurrentVertxRequest current, Settings settings) {
        this.database = database;
        this.current = current;
        this.settings = settings;
    }

    /** What nothing else answers has the number that this replica knows. */
    void open(@Observes Router router) {
        router.route("/v1/*").order(FIRST).handler(context -> {
            note(context, known.get());
            context.next();
        });
    }

    void start(@Observes StartupEvent start) {
        if (settings.serving()) {
            read();
        }
    }

    @ServerRequestFilter
    void beforeReading() {
        note(current.getCurrent(), latest());
    }

    void afterWriting(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended appended) {
        known.accumulateAndGet(appended.publicSeq(), Math::max);
        var request = current.getCurrent();
        if (request != null) {
            note(request, appended.publicSeq());
        }
    }

    @Override
    public OptionalLong asked() {
        var request = current.getCurrent();
        return settings.cacheMebibytes() == 0
                        || request == null
                        || request.request().headers().contains(AUTHORIZATION)
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(request.response().headers().get(HEADER)));
    }

    /** What this replica knows, without asking; it may be followed by another at any moment. */
    public long known() {
        return known.get();
    }

    /** Whether the database was asked in the last quarter of a second. */
    public boolean isFresh() {
        return isAsOf(FRESH);
    }

    /** Whether the database was asked so lately that nobody can be told what is a second old. */
    public boolean isRecent() {
        return isAsOf(RECENT);
    }

    private boolean isAsOf(long nanos) {
        return System.nanoTime() - readAt <= nanos;
    }

    /** Asks the database when what is known is not fresh; while one asks, the others do not wait. */
    public long latest() {
        if (!isFresh() && reading.tryLock()) {
            try {
                read();
            } finally {
                reading.unlock();
            }
        }
        return known.get();
    }

    /** Asks the database when what is known is not fresh; while one asks, the others wait. */
    public long certain() {
        reading.lock();
        try {
            if (!isFresh()) {
                read();
            }
        } finally {
            reading.unlock();
        }
        return known.get();
    }

    /** A database that cannot be asked is the trouble of whoever reads more than this. */
    private void read() {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery("select public_seq from journal_head")) {
            row.next();
            var seq = row.getLong(1);
            known.accumulateAndGet(seq, Math::max);
        } catch (SQLException unavailable) {
            known.get();
        } finally {
            readAt = System.nanoTime();
        }
    }

    private static void note(RoutingContext request, long seq) {
        request.response().putHeader(NAME, Long.toString(seq));
    }
}
