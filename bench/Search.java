import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** 100,000 achievements of some forty words each: fills a database with them, or times searching them. See README.md here. */
public final class Search {
    private static final int WARM_UP = 20;
    private static final int TIMES = 50;
    private static final int MIXED = 200;

    private static final List<String> QUERIES = List.of(
            "embung",
            "turap",
            "puskesmas",
            "sekolah",
            "desa",
            "jalan",
            "puskesmas desa",
            "sekolah desa",
            "jalan desa",
            "jalan desa sekolah",
            "pusk",
            "sekolah pusk",
            "jalan des",
            "puskesams",
            "turap desa seklah");

    /** They need the tables, which the service makes. */
    private static final List<String> FILL = List.of(
            "insert into region values (1, 0, '36', 'B', 'PROVINCE', null, '36/', now())",
            "insert into opd (id, version, code, name, type, region_id, updated_at)"
                    + " select n, 0, 'opd-' || n, 'B', 'DINAS', 1, now() from generate_series(1, 40) as g(n)",
            "insert into achievement (id, version, slug, opd_id, title, summary, body, achieved_on, achieved_from,"
                    + " achieved_to, listed_on, language, status, photos, videos, before_and_after, created_at, updated_at,"
                    + " published_at)"
                    + " select cast('01960f1e-7c7a-7cc3-' || " + padded("mod(n * 7, 9999)", 4) + " || '-' || "
                    + padded("n", 12) + " as uuid), 0, 'a-' || n, 1 + mod(n, 40), 'Capaian ' || n,"
                    + " repeat('ringkasan ', 20), repeat('isi ', 200), '2026', date '2026-01-01', date '2026-12-31',"
                    + " date '2020-01-01' + cast(mod(n * 7919, 2000) as integer), 'id', 'PUBLISHED', 1, 0, false, now(), now(),"
                    + " now() from generate_series(1, 100000) as g(n)",
            // Thirty words each, of 13 to 26,000 that stand in their place.
            "insert into achievement_term select a.id, 'kata' || k || 'x' || mod(cast(substring(slug, 3) as integer),"
                    + " cast(10 * power(1.3, k) as integer)), 3, a.listed_on"
                    + " from achievement a cross join generate_series(1, 30) as g(k)",
            "insert into search_word select root, root, root from (select distinct root from achievement_term) known",
            "analyze");

    /** One of how many have a word; it stands in title, keywords and text by turns. */
    private static final Map<String, Integer> WORDS = new TreeMap<>(Map.of(
            "jalan", 2, "desa", 3, "sekolah", 10, "puskesmas", 100, "turap", 1000, "embung", 10_000));

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private Search(String address) {
        this.address = address + "/v1/";
    }

    public static void main(String... arguments) throws Exception {
        if (arguments.length == 3 && arguments[0].equals("fill")) {
            fill(arguments[1], arguments[2]);
        } else if (arguments.length == 2 && arguments[0].equals("time")) {
            new Search(arguments[1]).time();
        } else {
            System.err.println("Usage: java -cp 'target/quarkus-app/lib/main/*' bench/Search.java fill URL USER");
            System.err.println("       java bench/Search.java time http://127.0.0.1:8080");
            System.exit(2);
        }
    }

    private static String padded(String number, int digits) {
        return "lpad(cast(" + number + " as varchar), " + digits + ", '0')";
    }

    private static void fill(String url, String user) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            for (var sql : FILL) {
                if (sql.equals("analyze")) {
                    for (var word : WORDS.entrySet()) {
                        statement.execute(having(word.getKey(), word.getValue()));
                        var backwards = new StringBuilder(word.getKey()).reverse();
                        statement.execute("insert into search_word values ('" + word.getKey() + "', '" + word.getKey()
                                + "', '" + backwards + "')");
                    }
                }
                statement.execute(sql);
            }
        }
    }

    private static String having(String word, int oneOf) {
        var number = "cast(substring(slug, 3) as integer)";
        return "insert into achievement_term select id, '" + word + "', 1 + mod(" + number + " / " + oneOf
                + ", 3), listed_on from achievement where mod(" + number + ", " + oneOf + ") = 0";
    }

    private void time() throws IOException, InterruptedException {
        for (var path : List.of("search?q=", "achievements?q=")) {
            for (var query : QUERIES) {
                time(path + query, TIMES, () -> path + URLEncoder.encode(query, StandardCharsets.UTF_8));
            }
            var random = new Random(1);
            time(path + "(a word of a title)", MIXED, () -> path + ofTitle(random));
            time(path + "(a word of a text)", MIXED, () -> path + ofText(random));
        }
    }

    /** Each as likely as titles have it. */
    private static String ofTitle(Random random) {
        var drawn = random.nextDouble() * WORDS.values().stream().mapToDouble(oneOf -> 1.0 / oneOf).sum();
        for (var word : WORDS.entrySet()) {
            drawn -= 1.0 / word.getValue();
            if (drawn < 0) {
                return word.getKey();
            }
        }
        return "jalan";
    }

    /** Each as likely as texts have it, one of thirteen of them at most. */
    private static String ofText(Random random) {
        var place = 1 + random.nextInt(30);
        return "kata" + place + "x" + random.nextInt((int) (10 * Math.pow(1.3, place)));
    }

    private void time(String name, int times, Supplier<String> requests) throws IOException, InterruptedException {
        for (var i = 0; i < WARM_UP; i++) {
            get(requests.get());
        }
        var nanos = new long[times];
        for (var i = 0; i < times; i++) {
            var request = requests.get();
            var start = System.nanoTime();
            get(request);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("%s: median %.1f ms, p95 %.1f ms%n", name, nanos[times / 2] / 1e6, nanos[times * 95 / 100] / 1e6);
    }

    private void get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
