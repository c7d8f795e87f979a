package id.capaian.web;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;

/**
 * How PostgreSQL plans what is asked, unless the URL says it. To parse and plan a statement mostly costs more than to do it,
 * so that it is prepared once it has been asked for some times. What looks for words is planned anew each time: prepared at
 * the server, it would be planned once for all, as if every word were rare.
 */
@Singleton
@Default
@DataSource("standby")
class Plans implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(Plans.class.getName());
    private static final String THRESHOLD = "prepareThreshold";

    /** The driver's own. */
    private static final int AFTER = 5;

    private final CurrentVertxRequest current;

    Plans(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (connection.isWrapperFor(PGConnection.class)
                    && !connection.getMetaData().getURL().contains(THRESHOLD)) {
                connection.unwrap(PGConnection.class).setPrepareThreshold(isSearch() ? 0 : AFTER);
            }
        } catch (SQLException broken) {
            LOG.log(Level.FINE, "whoever asked for the connection will find out", broken);
        }
    }

    private boolean isSearch() {
        var request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        return request != null && request.queryParams().contains("q");
    }
}
