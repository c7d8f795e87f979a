import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * 100,000 achievements with three links of evidence each and 1,000,000 measurements: fills a database with them, or times
 * taking them away. See README.md here.
 */
public final class Exports {
    private static final List<String> REQUESTS = List.of(
            "achievements?format=csv",
            "achievements?format=xlsx",
            "achievements?format=ndjson",
            "evidence?format=csv",
            "measurements?format=csv",
            "measurements?format=csv&sort=id",
            "bundles/achievements?year=2024");

    private static final List<String> FILL = List.of(
            "insert into region values (1, 0, '36', 'B', 'PROVINCE', null, '36/', now())",
            "insert into region select 1 + n, 0, '36.0' || n, 'B', 'CITY', 1, '36/36.0' || n || '/', now()"
                    + " from generate_series(1, 8) as g(n)",
            "insert into opd (id, version, code, name, type, region_id, updated_at)"
                    + " select n, 0, 'opd-' || n, 'B', 'DINAS', 1, now() from generate_series(1, 40) as g(n)",
            "insert into indicator (id, version, code, opd_id, name, unit, decimals, polarity, frequency, tier, updated_at)"
                    + " select n, 0, 'indicator-' || n, 1 + mod(n, 40), 'Indikator ' || n,"
                    + " 'persen', 2, 'HIGHER_BETTER', 'MONTH', 'IKU', now() from generate_series(1, 925) as g(n)",
            "insert into measurement (id, version, indicator_id, region_id, disaggregation, period, starts_on, amount,"
                    + " status, series_break, source_title, updated_at)"
                    + " select (i.id * 10 + r.id) * 1000 + n, 0, i.id, r.id, '',"
                    + " (2015 + n / 12) || '-' || case when mod(n, 12) < 9 then '0' else '' end || (1 + mod(n, 12)),"
                    + " cast((2015 + n / 12) || '-' || (1 + mod(n, 12)) || '-01' as date),"
                    + " 50 + mod(i.id, 17) + n * 0.37, 'FINAL', false, 'BPS', now()"
                    + " from indicator i cross join region r cross join generate_series(0, 120) as g(n)",
            "insert into achievement (id, version, slug, opd_id, title, summary, body, achieved_on, achieved_from,"
                    + " achieved_to, listed_on, place, lat, lon, beneficiaries, language, status, photos, videos,"
                    + " before_and_after, created_at, updated_at, published_at)"
                    + " select cast('01960f1e-7c7a-7cc3-9f0e-' || substring('000000000000' || n from length(cast(n as text)) + 1)"
                    + " as uuid), 0, 'capaian-' || n, 1 + mod(n, 40),"
                    + " 'Jalan desa nomor ' || n || ' selesai', repeat('ringkasan ', 15), repeat('isi panjang ', 80),"
                    + " cast(d as text), d, d, d, 'Desa ' || n, -6 - mod(n, 100) / 100.0, 106 + mod(n, 77) / 100.0, n, 'id',"
                    + " 'PUBLISHED', 2, 1, false, now(), now(), now()"
                    + " from (select n, cast((2016 + mod(n, 10)) || '-' || (1 + mod(n, 12)) || '-' || (1 + mod(n, 28)) as date)"
                    + " as d from generate_series(1, 100000) as g(n)) x",
            "insert into achievement_region select id, 2 + mod(beneficiaries, 8) from achievement",
            "insert into achievement_tag select id, 'tag-' || mod(beneficiaries, 50) from achievement",
            "insert into evidence (achievement_id, position, kind, url, caption, alt_text, provider, canonical_url, media)"
                    + " select id, n, case n when 2 then 'VIDEO' else 'PHOTO' end, 'https://example.org/' || id || '/' || n,"
                    + " 'Keterangan', 'Foto', 'FILE', 'https://example.org/' || id || '/' || n,"
                    + " case n when 2 then 'VIDEO' else 'PHOTO' end"
                    + " from achievement cross join generate_series(0, 2) as g(n)",
            "analyze");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private Exports(String address) {
        this.address = address + "/v1/";
    }

    public static void main(String... arguments) throws Exception {
        if (arguments.length == 3 && arguments[0].equals("fill")) {
            fill(arguments[1], arguments[2]);
        } else if (arguments.length == 2 && arguments[0].equals("time")) {
            new Exports(arguments[1]).time();
        } else {
            System.err.println("Usage: java -cp 'target/quarkus-app/lib/main/*' bench/Exports.java fill URL USER");
            System.err.println("       java bench/Exports.java time http://127.0.0.1:8080");
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
            var start = System.nanoTime();
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + request)).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + request);
            }
            try (var body = answer.body()) {
                var bytes = body.readNBytes(1).length;
                var first = System.nanoTime();
                bytes += body.readNBytes(20_000).length;
                var rows = System.nanoTime();
                var total = bytes + body.transferTo(java.io.OutputStream.nullOutputStream());
                System.out.printf(
                        "%s: first byte %.2f s, first 20 kB %.2f s, whole %.1f s, %.1f MB%n",
                        request,
                        (first - start) / 1e9,
                        (rows - start) / 1e9,
                        (System.nanoTime() - start) / 1e9,
                        total / 1e6);
            }
        }
    }
}
