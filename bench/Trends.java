import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Trends of 400 indicators in 9 regions: fills a database with them, or times reading them. See README.md here. */
public final class Trends {
    private static final int WARM_UP = 200;
    private static final int TIMES = 200;

    private static final List<String> REQUESTS = List.of(
            "trends?status=OFF_TRACK&size=200",
            "trends?size=200",
            "trends?opd=opd-7&size=200",
            "indicators/indicator-7/comparison");

    /** A province with eight cities, 40 agencies; ten years of figures, and the targets of five years. */
    private static final List<String> FILL = List.of(
            "insert into region values (1, 0, '36', 'B', 'PROVINCE', null, '36/', now())",
            "insert into region select 1 + n, 0, '36.0' || n, 'B', 'CITY', 1, '36/36.0' || n || '/', now()"
                    + " from generate_series(1, 8) as g(n)",
            "insert into opd (id, version, code, name, type, region_id, updated_at)"
                    + " select n, 0, 'opd-' || n, 'B', 'DINAS', 1, now() from generate_series(1, 40) as g(n)",
            "insert into indicator (id, version, code, opd_id, name, concept, unit, decimals, polarity, frequency, tier,"
                    + " updated_at)"
                    + " select n, 0, 'indicator-' || n, 1 + mod(n, 40), 'Indikator ' || n, repeat('konsep ', 60),"
                    + " 'persen', 2, case mod(n, 3) when 0 then 'LOWER_BETTER' else 'HIGHER_BETTER' end, 'YEAR', 'IKU',"
                    + " now() from generate_series(1, 400) as g(n)",
            "insert into measurement (id, version, indicator_id, region_id, disaggregation, period, starts_on, amount,"
                    + " status, series_break, source_title, updated_at)"
                    + " select (i.id * 9 + r.id) * 10 + n, 0, i.id, r.id, '', cast(2015 + n as varchar),"
                    + " cast(2015 + n || '-01-01' as date),"
                    + " 50 + mod(i.id, 17) + n * (mod(i.id * 7 + r.id * 3, 5) - 2) * 0.7 + mod(n * 7, 3) * 0.37,"
                    + " 'FINAL', false, 'BPS', now()"
                    + " from indicator i cross join region r cross join generate_series(1, 10) as g(n)",
            "insert into target (id, version, indicator_id, region_id, disaggregation, period, starts_on, document,"
                    + " amount, updated_at)"
                    + " select (i.id * 9 + r.id) * 10 + n, 0, i.id, r.id, '', cast(2024 + n as varchar),"
                    + " cast(2024 + n || '-01-01' as date), 'RPJMD',"
                    + " 50 + mod(i.id, 17) + case mod(i.id, 3) when 0 then -2 else 2 end * n, now()"
                    + " from indicator i cross join region r cross join generate_series(1, 5) as g(n)",
            "analyze");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private Trends(String address) {
        this.address = address + "/v1/";
    }

    public static void main(String... arguments) throws Exception {
        if (arguments.length == 3 && arguments[0].equals("fill")) {
            fill(arguments[1], arguments[2]);
        } else if (arguments.length == 2 && arguments[0].equals("time")) {
            new Trends(arguments[1]).time();
        } else {
            System.err.println("Usage: java -cp 'target/quarkus-app/lib/main/*' bench/Trends.java fill URL USER");
            System.err.println("       java bench/Trends.java time http://127.0.0.1:8080");
            System.exit(2);
        }
    }

    private static void fill(String url, String user) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            for (var sql : FILL) {
                statement.execute(sql);
            }
        }
    }

    private void time() throws IOException, InterruptedException {
        for (var request : REQUESTS) {
            for (var i = 0; i < WARM_UP; i++) {
                get(request);
            }
            var nanos = new long[TIMES];
            for (var i = 0; i < TIMES; i++) {
                var start = System.nanoTime();
                get(request);
                nanos[i] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%s: median %.1f ms, p99 %.1f ms%n", request, nanos[TIMES / 2] / 1e6, nanos[TIMES * 99 / 100] / 1e6);
        }
    }

    private void get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
