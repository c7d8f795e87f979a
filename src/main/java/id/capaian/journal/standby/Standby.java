package id.capaian.journal.standby;

import id.capaian.Settings;
import id.capaian.journal.DataVersion;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the standby, asked for while somebody reads. No request waits for the asking: until it is known
 * that the standby holds enough, and once it was not asked for too long, the primary answers.
 */
@Singleton
class Standby {
    static final String NAME = "standby";

    private static final Logger LOG = Logger.getLogger(Standby.class);

    /** What it lacks it mostly has soon. */
    private static final long SOON = Duration.ofMillis(25).toNanos();

    private static final long NOTHING = -1;

    /** How long it may be behind before somebody should look after it. */
    private static final long LAGS = Duration.ofSeconds(10).toNanos();

    private final AgroalDataSource primary;
    private final InjectableInstance<AgroalDataSource> standby;
    private final Vertx vertx;
    private final boolean isThere;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final Set<String> blamed = ConcurrentHashMap.newKeySet();
    private volatile Seen seen = new Seen(NOTHING, System.nanoTime() - DataVersion.RECENT);

    // Only whoever is asking touches these.
    private String beginning = "";
    private String confirmed = "";
    private @Nullable Long behindSince;
    private boolean troubleIsTold;

    Standby(
            AgroalDataSource primary,
            @DataSource(NAME) InjectableInstance<AgroalDataSource> standby,
            Vertx vertx,
            Settings settings) {
        this.primary = primary;
        this.standby = standby;
        this.vertx = vertx;
        isThere = settings.readUrl().isPresent();
    }

    /** The last public change that it holds, and when that was asked. */
    private record Seen(long publicSeq, long at) {
        boolean isWithin(long nanos) {
            return System.nanoTime() - at <= nanos;
        }
    }

    /** Whether it is known to hold all that was public at a version. */
    boolean holds(long version) {
        if (!isThere) {
            return false;
        }
        var now = seen;
        var holds = now.publicSeq >= version;
        var isBehind = !holds && now.publicSeq != NOTHING;
        if (!now.isWithin(isBehind ? SOON : DataVersion.FRESH) && asking.compareAndSet(false, true)) {
            vertx.executeBlocking(() -> ask(version), false);
        }
        return holds && now.isWithin(DataVersion.RECENT);
    }

    /** Whether a read failed there for what another database may answer: then it is not read until it was asked again. */
    boolean isToBlame(Exception failed) {
        var refused = Stream.<Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof SQLException || cause instanceof RollbackException)
                .findFirst();
        refused.ifPresent(cause -> {
            seen = new Seen(NOTHING, seen.at);
            var state = cause instanceof SQLException sql
                    ? String.valueOf(sql.getSQLState())
                    : cause.getClass().getName();
            if (blamed.add(state)) {
                LOG.warnf(cause, "The primary answered what the standby could not, as whenever that says %s", state);
            }
        });
        return refused.isPresent();
    }

    private boolean ask(long version) {
        var at = System.nanoTime();
        try {
            var publicSeq = publicSeq();
            seen = new Seen(publicSeq, at);
            if (publicSeq >= version) {
                behindSince = null;
                tell(null);
            } else if (behindSince == null) {
                behindSince = at;
            } else if (at - behindSince > LAGS) {
                tell("it is behind");
            }
        } catch (SQLException trouble) {
            seen = new Seen(NOTHING, at);
            tell(trouble.getMessage());
        } finally {
            asking.set(false);
        }
        return true;
    }

    private void tell(@Nullable String trouble) {
        if (trouble != null && !troubleIsTold) {
            LOG.warnf("The standby of CAPAIAN_READ_URL is not read for now, the primary answers: %s", trouble);
        } else if (trouble == null && troubleIsTold) {
            LOG.info("The standby of CAPAIAN_READ_URL is read again");
        }
        troubleIsTold = trouble != null;
    }

    /**
     * The last public change that a standby of this primary holds, nothing where that is uncertain. What was written
     * before this replica served, as by a migration, it must hold too, although no number tells of it.
     */
    private long publicSeq() throws SQLException {
        if (beginning.isEmpty()) {
            beginning = end();
        }
        try (var connection = standby.get().getConnection();
                var query = connection.prepareStatement("""
                        select pg_is_in_recovery(), pg_last_wal_replay_lsn() >= ?::pg_lsn, seq, public_seq, hash
                        from journal_head""")) {
            query.setString(1, beginning);
            var row = query.executeQuery();
            row.next();
            if (!row.getBoolean(1)) {
                throw new SQLException("it is no standby, or no more");
            }
            return row.getBoolean(2) && isOfPrimary(row.getLong(3), row.getString(5)) ? row.getLong(4) : NOTHING;
        }
    }

    /** Up to where the primary has written. */
    private String end() throws SQLException {
        try (var connection = primary.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery("select pg_current_wal_lsn()::text")) {
            row.next();
            return row.getString(1);
        }
    }

    /** An entry that is not here yet may still come: a standby can show a commit a moment before the primary does. */
    private boolean isOfPrimary(long seq, String hash) throws SQLException {
        if (!hash.equals(confirmed)) {
            try (var connection = primary.getConnection();
                    var query = connection.prepareStatement("select hash from journal where seq = ?")) {
                query.setLong(1, seq);
                var row = query.executeQuery();
                if (!row.next()) {
                    return false;
                }
                if (!row.getString(1).equals(hash)) {
                    throw new SQLException("its journal is another than the primary's");
                }
                confirmed = hash;
            }
        }
        return true;
    }
}
