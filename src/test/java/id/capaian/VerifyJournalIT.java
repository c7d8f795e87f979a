package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-check on the command line, on what a killed and restarted service left behind. */
class VerifyJournalIT {
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000";

    @TempDir
    Path directory;

    @Test
    void onH2() throws Exception {
        var url = "jdbc:h2:file:" + directory.resolve("data/capaian") + H2_OPTIONS;
        verify(Map.of("CAPAIAN_DATABASE_URL", url, "CAPAIAN_DATABASE_USERNAME", "capaian"), true);
    }

    @Test
    void onPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            verify(Map.of("CAPAIAN_DATABASE_URL", url, "CAPAIAN_DATABASE_USERNAME", "postgres"), false);
        }
    }

    @Test
    void whereThereIsNoJournalNothingIsMade() throws Exception {
        assertEnds(2, "The journal cannot be read: ", Map.of("CAPAIAN_DEMO", "true"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aWrongSettingIsNamed() throws Exception {
        assertEnds(2, "CAPAIAN_DEMO must be true or false", Map.of("CAPAIAN_DEMO", "perhaps"));
    }

    private void verify(Map<String, String> settings, boolean isInUseWhileServing) throws Exception {
        try (var service = Service.start(directory, settings)) {
            write(service, 1);
            if (isInUseWhileServing) {
                assertEnds(2, "opens no database: Database may be already in use", settings);
            } else {
                assertEnds(0, "The journal is intact: 3 entries", settings);
            }
            service.kill();
        }
        assertEnds(0, "The journal is intact: 3 entries, the last with hash ", settings);
        try (var service = Service.start(directory, settings)) {
            write(service, 2);
            service.kill();
        }
        assertEnds(0, "The journal is intact: 5 entries", settings);
        assertEnds(0, "What is kept is as it would be made now", settings, "verify-rollups");
        assertEnds(0, "What is kept is as it would be made now", settings, "renew-rollups");
        tamper(settings);
        Files.deleteIfExists(directory.resolve("data/admin-token"));
        assertEnds(1, "The journal is not intact: entry 3 is ALTERED", settings);
        assertThat(directory.resolve("data/admin-token")).doesNotExist();
    }

    /** Two entries; the very first start noted its first token too. */
    private static void write(Service service, int number) throws Exception {
        var client = HttpClient.newHttpClient();
        for (var part : new String[] {"a", "b"}) {
            var region = "{\"code\": \"%s%d\", \"name\": \"Banten\", \"level\": \"PROVINCE\"}".formatted(part, number);
            assertThat(service.post(client, "regions", region).statusCode()).isEqualTo(201);
        }
    }

    private void assertEnds(int code, String sentence, Map<String, String> settings) throws Exception {
        assertEnds(code, sentence, settings, "verify-journal");
    }

    private void assertEnds(int code, String sentence, Map<String, String> settings, String command) throws Exception {
        try (var check = Service.start(directory, settings, command)) {
            assertThat(check.output()).contains(sentence);
            assertThat(check.isListening()).isFalse();
            assertThat(check.exitCode()).isEqualTo(code);
            if (code < 2) {
                assertThat(check.output().lines()).hasSize(1);
            }
        }
    }

    private static void tamper(Map<String, String> settings) throws SQLException {
        try (var database = DriverManager.getConnection(
                        settings.get("CAPAIAN_DATABASE_URL"), settings.get("CAPAIAN_DATABASE_USERNAME"), "");
                var statement = database.createStatement()) {
            statement.executeUpdate("update journal set author_name = 'somebody else' where seq = 3");
        }
    }
}
