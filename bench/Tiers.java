import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 100,000 achievements beside 10 thousand, 1 million or 10 million measurements: fills a database with them. See README.md
 * here. Fewer of both are enough to see which way the database goes to them (PlansIT).
 */
public final class Tiers {
    private static final Map<String, Tier> TIERS = Map.of(
            "XS", new Tier(20_000, 50_000),
            "S", new Tier(100_000, 10_000),
            "M", new Tier(100_000, 1_000_000),
            "L", new Tier(100_000, 10_000_000));

    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;

    /** A year's figures of 100 indicators in a province and its eight regencies; the same in each tier. */
    private static final int KNOWN = 900;

    /** A province with eight regencies and 175 districts; 40 agencies with five programs each, and 600 indicators. */
    private static final List<String> RECORD = List.of(
            "insert into region values (1, 0, '36', 'Provinsi B', 'PROVINCE', null, '36/', now())",
            "insert into region select 1 + n, 0, '36.0' || n, 'Kabupaten ' || n, 'REGENCY', 1, '36/36.0' || n || '/', now()"
                    + " from generate_series(1, 8) as g(n)",
            "insert into region select 10 + n, 0, p.code || '.' || k, 'Kecamatan ' || n, 'DISTRICT', p.id,"
                    + " p.path || p.code || '.' || k || '/', now()"
                    + " from (select n, lpad(cast(1 + n / 8 as text), 2, '0') as k from generate_series(0, 174) as g(n)) d"
                    + " join region p on p.id = 2 + mod(n, 8)",
            "insert into opd (id, version, code, name, type, region_id, updated_at)"
                    + " select n, 0, 'opd-' || n, 'Dinas ' || n, 'DINAS', 1, now() from generate_series(1, 40) as g(n)",
            "insert into program (id, version, code, opd_id, name, objective, start_year, end_year, flagship, updated_at)"
                    + " select n, 0, 'program-' || n, 1 + mod(n, 40), 'Program ' || n, repeat('tujuan ', 20), 2020, 2026,"
                    + " mod(n, 5) = 0, now() from generate_series(1, 200) as g(n)",
            "insert into program_budget select id, y, id * 1000000000, id * 900000000 + y * 1000000"
                    + " from program cross join generate_series(2020, 2025) as g(y)",
            // The first hundred have yearly figures of the nine regions, the others monthly ones of districts.
            "insert into indicator (id, version, code, opd_id, program_id, name, concept, unit, decimals, polarity,"
                    + " frequency, tier, updated_at)"
                    + " select n, 0, 'indicator-' || n, 1 + mod(n - 1, 40), 1 + mod(n + 38, 40), 'Indikator ' || n,"
                    + " repeat('konsep ', 60), 'persen', 2, case mod(n, 3) when 0 then 'LOWER_BETTER' else"
                    + " 'HIGHER_BETTER' end, 'YEAR', 'IKU', now() from generate_series(1, 100) as g(n)",
            "insert into indicator (id, version, code, opd_id, name, concept, unit, decimals, polarity, frequency, tier,"
                    + " updated_at)"
                    + " select n, 0, 'indicator-' || n, 2 + mod(n, 39), 'Indikator ' || n, repeat('konsep ', 60),"
                    + " 'persen', 2, 'HIGHER_BETTER', 'MONTH', 'IKD', now() from generate_series(101, 600) as g(n)",
            "insert into target (id, version, indicator_id, region_id, disaggregation, period, starts_on, document,"
                    + " amount, updated_at)"
                    + " select (i.id * 9 + r.id) * 5 + n, 0, i.id, r.id, '', cast(2024 + n as text),"
                    + " make_date(2024 + n, 1, 1), 'RPJMD',"
                    + " 50 + mod(i.id, 17) + case mod(i.id, 3) when 0 then -2 else 2 end * n, now()"
                    + " from indicator i cross join region r cross join generate_series(0, 4) as g(n)"
                    + " where i.id <= 100 and r.id <= 9",
            // Every second title has the word jalan.
            "insert into achievement (id, version, slug, opd_id, program_id, title, summary, body, achieved_on,"
                    + " achieved_from, achieved_to, listed_on, place, lat, lon, beneficiaries, language, status, photos,"
                    + " videos, before_and_after, created_at, updated_at, published_at)"
                    + " select cast('01960f1e-7c7a-7cc3-9f0e-' || lpad(cast(n as text), 12, '0') as uuid), 0,"
                    + " 'capaian-' || n, 1 + mod(n, 40), 1 + mod(n + 39, 40),"
                    + " (array['Jalan', 'Sekolah', 'Jalan', 'Puskesmas'])[1 + mod(n, 4)] || ' desa nomor ' || n || ' selesai',"
                    + " repeat('ringkasan ', 15), repeat('isi panjang ', 80), cast(d as text), d, d, d, 'Desa ' || n,"
                    + " -6 - mod(n, 100) / 100.0, 106 + mod(n, 77) / 100.0, mod(n, 5000), 'id', 'PUBLISHED', 2, 1,"
                    + " mod(n, 3) = 0, d, d, d"
                    + " from (select n, date '2020-01-01' + mod(n * 7919, 2399) as d"
                    + " from generate_series(1, %d) as g(n)) x",
            "insert into achievement_region select id, 2 + mod(" + number() + " / 40, 8) from achievement",
            "insert into achievement_tag select id, 'tema-' || mod(" + number() + ", 7) from achievement",
            "insert into achievement_tag select id, 'tag-' || mod(" + number() + ", 50) from achievement",
            "insert into achievement_indicator select id, 0, 1 + mod(" + number() + " / 100, 100), 1 from achievement"
                    + " where mod(" + number() + ", 100) = 0",
            "insert into evidence (achievement_id, position, kind, url, caption, alt_text, stage, provider, canonical_url,"
                    + " thumbnail_url, media)"
                    + " select id, k, 'PHOTO', u, 'Keterangan foto', 'Foto pekerjaan',"
                    + " case when before_and_after then case k when 0 then 'BEFORE' else 'AFTER' end end, 'FILE', u, u, 'PHOTO'"
                    + " from (select id, k, before_and_after, 'https://example.org/' || slug || '/' || k || '.jpg' as u"
                    + " from achievement cross join generate_series(0, 1) as g(k)) x",
            "insert into evidence (achievement_id, position, kind, url, caption, provider, canonical_url, embed_url,"
                    + " thumbnail_url, media)"
                    + " select id, 2, 'VIDEO', 'https://youtu.be/' || v, 'Keterangan video', 'YOUTUBE',"
                    + " 'https://www.youtube.com/watch?v=' || v, 'https://www.youtube-nocookie.com/embed/' || v,"
                    + " 'https://i.ytimg.com/vi/' || v || '/hqdefault.jpg', 'VIDEO'"
                    + " from (select id, lpad(cast(" + number() + " as text), 11, 'v') as v from achievement) x",
            // The words of the titles, and thirty others of 13 to 26,000 that stand in their place.
            "insert into achievement_term select distinct id, w, 1, listed_on"
                    + " from achievement cross join regexp_split_to_table(lower(title), ' ') as g(w)",
            "insert into achievement_term select id, 'kata' || k || 'x' || mod(" + number()
                    + ", cast(10 * power(1.3, k) as integer)), 3, listed_on"
                    + " from achievement cross join generate_series(1, 30) as g(k)",
            "insert into search_word select root, root, reverse(root) from (select distinct root from achievement_term) known");

    private record Tier(int achievements, int measurements) {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length == 4 && arguments[0].equals("fill") && TIERS.containsKey(arguments[1])) {
            fill(TIERS.get(arguments[1]), arguments[2], arguments[3]);
        } else {
            System.err.println("Usage: java -cp 'target/quarkus-app/lib/main/*' bench/Tiers.java fill XS|S|M|L URL USER");
            System.exit(2);
        }
    }

    /** Of an achievement, as its slug has it. */
    private static String number() {
        return "cast(substring(slug, 9) as integer)";
    }

    private static void fill(Tier tier, String url, String user) throws SQLException {
        var all = new ArrayList<String>();
        RECORD.forEach(sql -> all.add(sql.formatted(tier.achievements)));
        for (var year = 0; year < YEARS; year++) {
            all.add(known(year));
            all.add(archive(year, tier.measurements / YEARS - KNOWN));
        }
        all.add("vacuum analyze");
        try (var connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            for (var sql : all) {
                statement.execute(sql);
            }
        }
    }

    /** Year after year, as they come in, so that a series does not lie in one place. */
    private static String known(int year) {
        return insert("i.id, r.id, '" + (FIRST_YEAR + year) + "', make_date(" + (FIRST_YEAR + year) + ", 1, 1),"
                        + " 50 + mod(i.id, 17) + " + year + " * (mod(i.id * 7 + r.id * 3, 5) - 2) * 0.7 + "
                        + year * 7 % 3 + " * 0.37",
                year * 2_000_000 + " + i.id * 9 + r.id",
                "indicator i cross join region r where i.id <= 100 and r.id <= 9");
    }

    /** A year's months of one district after another, of one indicator after another. */
    private static String archive(int year, int figures) {
        return insert("101 + n / 2100, 10 + mod(n / 12, 175), to_char(m, 'YYYY-MM'), m, 50 + mod(n, 4001) * 0.01",
                year * 2_000_000 + " + 2000 + n",
                "(select n, cast(make_date(" + (FIRST_YEAR + year) + ", 1 + mod(n, 12), 1) as date) as m"
                        + " from generate_series(0, " + (figures - 1) + ") as g(n)) x");
    }

    private static String insert(String figure, String id, String from) {
        return "insert into measurement (indicator_id, region_id, period, starts_on, amount, id, version, disaggregation,"
                + " status, series_break, source_title, updated_at) select " + figure + ", " + id
                + ", 0, '', 'FINAL', false, 'BPS', now() from " + from;
    }
}
