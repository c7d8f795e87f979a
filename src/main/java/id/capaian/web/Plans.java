package id.capaian.web;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;

/**
 * How PostgreSQL plans what a request asks, unless the URL says it. What is only read is planned anew each time: prepared
 * at the server, it would be planned once for all, as if every word were rare. What writes has one way whatever the
 * values are, and to plan it costs as much as to do it, so that it is prepared once it has been asked for some times; what
 * it asks for by its key is then found by that plan in reads too.
 */
@Singleton
class Plans implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(Plans.class.getName());
    private static final String THRESHOLD = "prepareThreshold";

    /** The driver's own. */
    private static final int AFTER = 5;

    private final CurrentVertxRequest current;
    private final boolean isTold;

    Plans(CurrentVertxRequest current, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.current = current;
        this.isTold = url.contains(THRESHOLD);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (!isTold && connection.isWrapperFor(PGConnection.class)) {
                connection.unwrap(PGConnection.class).setPrepareThreshold(isRead() ? 0 : AFTER);
            }
        } catch (SQLException broken) {
            LOG.log(Level.FINE, "whoever asked for the connection will find out", broken);
        }
    }

    private boolean isRead() {
        return Arc.container().requestContext().isActive() && Reads.isAsked(current);
    }
}
