package id.capaian;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the suite the database it runs on: H2, or a real PostgreSQL when {@code test.database} says so. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedPostgres postgres;

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("test.database"));
    }

    @Override
    public Map<String, String> start() {
        try {
            var settings = new HashMap<String, String>();
            settings.put(
                    "capaian.data-directory",
                    Files.createTempDirectory("capaian-test").toString());
            settings.put("capaian.public-url", "http://localhost:8080");
            if (isPostgres()) {
                postgres = EmbeddedPostgres.builder().start();
                settings.put("capaian.database.url", postgres.getJdbcUrl("postgres", "postgres"));
                settings.put("capaian.database.username", "postgres");
            } else {
                settings.put(
                        "capaian.database.url",
                        "jdbc:h2:mem:capaian;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                                + "DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            }
            return settings;
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }
    }
}
