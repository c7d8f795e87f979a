package id.capaian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * PostgreSQL itself tells how it went about what the service asked of it: to 20,000 achievements and 50,000 measurements
 * by indexes only, and to no more of them than an answer needs.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PlansIT {
    private static final Set<String> BIG = Set.of(
            "achievement",
            "achievement_region",
            "achievement_tag",
            "achievement_term",
            "evidence",
            "measurement",
            "target");

    /** Everything, with what came of it, as lines of JSON. */
    private static final Map<String, String> TELLING = Map.of(
            "shared_preload_libraries", "auto_explain",
            "auto_explain.log_analyze", "on",
            "auto_explain.log_timing", "off",
            "auto_explain.log_format", "json",
            "logging_collector", "on",
            "log_destination", "jsonlog",
            "log_rotation_size", "0");

    /** Enough for the driver and the server, each with five of its own, to keep a plan on most connections. */
    private static final int OFTEN = 40;

    /** Enough for that on at least one of sixteen connections, however they take turns. */
    private static final int ALWAYS = 16 * 10 + 1;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private EmbeddedPostgres postgres;
    private Connection database;
    private Service service;

    @BeforeAll
    void fill(@TempDir Path directory) throws Exception {
        var server = EmbeddedPostgres.builder();
        TELLING.forEach(server::setServerConfig);
        postgres = server.start();
        var url = postgres.getJdbcUrl("postgres", "postgres");
        database = DriverManager.getConnection(url, "postgres", "");
        // So that each is asked of the database, and each total counted.
        var settings = Map.of(
                "CAPAIAN_DATABASE_URL", url,
                "CAPAIAN_DATABASE_USERNAME", "postgres",
                "CAPAIAN_CACHE_MEBIBYTES", "0");
        service = Service.start(directory, settings);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var filling = new ProcessBuilder(
                        java, "-cp", "target/quarkus-app/lib/main/*", "bench/Tiers.java", "fill", "XS", url, "postgres")
                .inheritIO()
                .start();
        assertThat(filling.waitFor()).isZero();
        try (var kept = Service.start(directory, settings, "renew-rollups")) {
            assertThat(kept.exitCode()).isZero();
        }
        execute("vacuum analyze");
        execute("alter system set auto_explain.log_min_duration = 0");
        execute("select pg_reload_conf()");
    }

    @AfterAll
    void stop() throws Exception {
        service.close();
        database.close();
        postgres.close();
    }

    /**
     * The rows of big tables that it may read, besides those which are only counted, also with a plan that was kept. Of a region
     * all that lie there are read and then ordered; of a tag all that are newer; of words how common they are.
     */
    @ParameterizedTest
    @CsvSource({
        "achievements?size=20, 25",
        "achievements?size=20&opd=opd-7, 25",
        "achievements?size=20&year=2022, 25",
        "achievements?size=20&opd=opd-2&year=2024, 100",
        "achievements?size=20&region=36.03, 5200",
        "achievements?size=20&tag=tag-7, 1200",
        "achievements?size=20&q=kata30x1234, 100",
        "achievements?size=20&q=jalan+desa, 21000",
        "achievements?size=20&q=jalan+desa&opd=opd-7, 32000",
        "achievements/capaian-777, 1",
        "achievements/01960f1e-7c7a-7cc3-9f0e-000000000777, 1",
        "evidence?size=20&kind=PHOTO, 60",
        "measurements?size=20&opd=opd-7, 500",
        "targets?size=20&opd=opd-7, 500",
        "indicators/indicator-7/measurements?size=20, 200",
        "indicators/indicator-7/trend?region=36, 200",
        "indicators/indicator-7/comparison, 300",
        "indicators/indicator-7/evidence?size=20, 200",
        "opds/opd-7/scorecard?year=2024, 2000",
        "search?q=kata30x1234, 100",
        "search?q=puskesmas, 6000",
        "search?q=jalan+desa, 21000",
    })
    void answersComeByIndexes(String address, double most) throws Throwable {
        times(OFTEN, () -> service.getAsAnyone(client, address));
        var told = told(address);
        assertThat(told.stream().flatMap(PlansIT::scans))
                .isNotEmpty()
                .allSatisfy(scan -> assertThat(scan.path("Node Type").asText())
                        .as(told.toString())
                        .isNotEqualTo("Seq Scan"));
        assertThat(told.stream()
                        .filter(one -> !one.path("Query Text").asText().startsWith("select count("))
                        .flatMap(PlansIT::scans)
                        .mapToDouble(PlansIT::rows)
                        .sum())
                .as(told.toString())
                .isLessThanOrEqualTo(most);
    }

    @Test
    void soDoesAPageDeepInTheArchive() throws Throwable {
        var after = JsonPath.from(service.getAsAnyone(client, "achievements?size=1&to=2021"))
                .getString("page.next");
        answersComeByIndexes("achievements?size=20&after=" + after, 25);
    }

    /** To plan a statement for its values is worth it where words decide; of all else the plan is kept. */
    @Test
    void plansAreKeptUnlessWordsDecide() throws Exception {
        assertThat(conditions(told("writes", () -> times(ALWAYS, this::write)))).contains("code = ($1)");
        assertThat(conditions(toldAlways("achievements/capaian-777"))).contains("slug = ($1)");
        assertThat(conditions(toldAlways("search?q=jalan")))
                .contains("root = 'jalan'")
                .doesNotContain("root = ($");
    }

    private List<JsonNode> toldAlways(String address) throws Exception {
        return told(address, () -> times(ALWAYS, () -> service.getAsAnyone(client, address)));
    }

    private static void times(int n, ThrowingCallable asked) throws Throwable {
        for (var nth = 0; nth < n; nth++) {
            asked.call();
        }
    }

    private void write() throws Exception {
        var draft = """
                {"opd": "opd-7", "title": "Draf", "summary": "Belum selesai.", "achievedOn": "2026-01-31", "regions": ["36"]}""";
        var answer = service.post(client, "achievements", draft);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String conditions(List<JsonNode> told) {
        return told.stream().map(one -> one.path("Plan").toString()).collect(Collectors.joining());
    }

    private List<JsonNode> told(String address) throws Exception {
        return told(address, () -> service.getAsAnyone(client, address));
    }

    /** What the database says that it did meanwhile, statement by statement. */
    private List<JsonNode> told(String name, ThrowingCallable asked) throws Exception {
        var begin = "select 'before %s'".formatted(name);
        var end = "select 'after %s'".formatted(name);
        execute(begin);
        assertThatCode(asked).doesNotThrowAnyException();
        execute(end);
        var log = log();
        while (!log.contains(end)) {
            log = log();
        }
        var told = new ArrayList<JsonNode>();
        var between = log.substring(log.indexOf(begin), log.lastIndexOf('\n', log.indexOf(end)));
        for (var line : between.lines().skip(1).toList()) {
            if (line.contains("plan:")) {
                var message = json.readTree(line).path("message").asText();
                told.add(json.readTree(message.substring(message.indexOf('{'))));
            }
        }
        return told;
    }

    private String log() throws SQLException {
        try (var statement = database.createStatement();
                var log = statement.executeQuery("select pg_read_file(pg_current_logfile('jsonlog'))")) {
            log.next();
            return log.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Where it reads one of the big tables. */
    private static Stream<JsonNode> scans(JsonNode told) {
        return told.findParents("Relation Name").stream()
                .filter(scan -> BIG.contains(scan.path("Relation Name").asText()));
    }

    /** How many rows it looked at there, those included that were not what it looked for. */
    private static double rows(JsonNode scan) {
        return scan.path("Actual Loops").asDouble()
                * (scan.path("Actual Rows").asDouble()
                        + scan.path("Rows Removed by Filter").asDouble()
                        + scan.path("Rows Removed by Index Recheck").asDouble());
    }
}
