package id.capaian;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens H2 or PostgreSQL by what the URL says, so that one jar serves both (docs/adr/0001). */
public final class DatabaseDriver implements Driver {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final List<Driver> DRIVERS =
            ServiceLoader.load(Driver.class, DatabaseDriver.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        try {
            return driverOf(url).connect(url, url.startsWith(POSTGRESQL) ? tuned(info) : info);
        } catch (SQLException refused) {
            throw new SQLException(
                    "CAPAIAN_DATABASE_URL with CAPAIAN_DATABASE_USERNAME and CAPAIAN_DATABASE_PASSWORD opens no database: "
                            + refused.getMessage(),
                    refused.getSQLState(),
                    refused);
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        for (var driver : DRIVERS) {
            if (driver.acceptsURL(url)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driverOf(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(DriverManager.class.getName());
    }

    /**
     * What PostgreSQL's driver is told, unless the URL says otherwise. Many rows go as one statement. To compile plans
     * takes longer than any of these statements runs.
     */
    private static Properties tuned(Properties info) {
        var all = new Properties();
        all.putAll(info);
        all.putIfAbsent("reWriteBatchedInserts", "true");
        all.putIfAbsent("options", "-c jit=off");
        return all;
    }

    private static Driver driverOf(String url) throws SQLException {
        for (var driver : DRIVERS) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("CAPAIAN_DATABASE_URL names neither H2 nor PostgreSQL");
    }
}
