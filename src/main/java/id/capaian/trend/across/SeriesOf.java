package id.capaian.trend.across;

import id.capaian.indicator.Period;
import id.capaian.indicator.Tier;
import id.capaian.web.page.Filter;
import id.capaian.web.page.Keyset;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Series of many indicators and regions, by indicator and region, in one SQL statement however many they are:
 * {@code SeriesOf.today(day).opd("bappeda").region("36").list()}. Filters that are null keep everything.
 */
public final class SeriesOf {
    /** An indicator has one series in a region, so that the two together are unique. */
    private static final Sorting SORTING =
            new Sorting("indicator", SortKey.text("region", "r.code"), List.of(SortKey.text("indicator", "i.code")));

    /** The figures and targets of a series are one text each: a row for each of them would take far longer to read. */
    private static final String QUERY = """
            select i, r,
                (select listagg(cast(f.period as string) || ' ' || cast(f.amount as string)
                        || case when f.seriesBreak then ' break' else '' end, ',') within group (order by f.startsOn)
                    from Measurement f
                    where f.indicator = i and f.region = r and f.disaggregation = '' and f.startsOn <= :until),
                (select listagg(cast(t.period as string) || ' ' || cast(t.amount as string) || ' ' || t.document, ',')
                        within group (order by t.startsOn, t.period, t.document)
                    from Target t
                    where t.indicator = i and t.region = r and t.disaggregation = '' and t.startsOn <= :until),
                found.total, case when %s then true else false end
            from (select m.indicator.id as indicator, m.region.id as region, count(*) over () as total
                from Measurement m%s group by m.indicator.id, m.region.id) found
            join Indicator i on i.id = found.indicator join fetch i.opd join Region r on r.id = found.region""";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Period asOf;
    private final Filter filter = new Filter();

    private SeriesOf(LocalDate asOf, LocalDate until) {
        this.asOf = Period.monthOf(asOf);
        filter.keep("m.disaggregation = ''");
        filter.keep("m.startsOn <= :until", "until", until);
    }

    /** With all figures and targets there are. */
    public static SeriesOf today(LocalDate today) {
        return new SeriesOf(today, EVER);
    }

    /** As things stood on a day: what begins after it is left out. */
    public static SeriesOf until(LocalDate day) {
        return new SeriesOf(day, day);
    }

    /** Of the indicators of an agency. */
    public SeriesOf opd(@Nullable String code) {
        return where("m.indicator.opd.code = :opd", "opd", code);
    }

    public SeriesOf program(@Nullable String code) {
        return where("m.indicator.program.code = :program", "program", code);
    }

    public SeriesOf tier(@Nullable Tier tier) {
        return where("m.indicator.tier = :tier", "tier", tier);
    }

    public SeriesOf indicator(@Nullable String code) {
        return where("m.indicator.code = :indicator", "indicator", code);
    }

    public SeriesOf indicators(Collection<String> codes) {
        return where("m.indicator.code in :indicators", "indicators", codes);
    }

    /** In exactly these regions. */
    public SeriesOf regions(Collection<String> codes) {
        return where("m.region.code in :regions", "regions", codes);
    }

    /** In a region and in what lies below it. */
    public SeriesOf within(@Nullable String region) {
        return where(
                "m.region.path like (select concat(top.path, '%') from Region top where top.code = :region)",
                "region", region);
    }

    private SeriesOf where(String condition, String parameter, @Nullable Object value) {
        filter.keep(condition, parameter, value);
        return this;
    }

    public List<RegionSeries> list() {
        return query(Keyset.of(new PageQuery(), SORTING), "")
                .getResultStream()
                .map(row -> SeriesRow.of(row, asOf).series())
                .toList();
    }

    /** A page of all. */
    public <V> Page<V> page(PageQuery page, Function<RegionSeries, V> view) {
        var keyset = Keyset.of(page, SORTING);
        var rows = query(keyset, keyset.condition())
                .setMaxResults(page.size + 1)
                .getResultStream()
                .map(row -> SeriesRow.of(row, asOf))
                .toList();
        var total = rows.isEmpty() ? total() : rows.get(0).total();
        return cut(rows.stream().map(row -> Shown.of(row, view)).toList(), total, page, keyset);
    }

    /** A page of those whose view is kept, for which all are made into views. */
    public <V> Page<V> page(PageQuery page, Function<RegionSeries, V> view, Predicate<V> kept) {
        var keyset = Keyset.of(page, SORTING);
        var all = query(keyset, "")
                .getResultStream()
                .map(row -> Shown.of(SeriesRow.of(row, asOf), view))
                .filter(row -> kept.test(row.view))
                .toList();
        return cut(all.stream().filter(row -> row.row.isBehind()).toList(), all.size(), page, keyset);
    }

    private record Shown<V>(SeriesRow row, V view) {
        static <V> Shown<V> of(SeriesRow row, Function<RegionSeries, V> view) {
            return new Shown<>(row, view.apply(row.series()));
        }

        List<Object> keys() {
            return List.of(row.series().indicator().code, row.series().region().code);
        }
    }

    private static <V> Page<V> cut(List<Shown<V>> behind, long total, PageQuery page, Keyset keyset) {
        var shown = behind.subList(0, Math.min(page.size, behind.size()));
        var next = behind.size() > page.size
                ? keyset.cursor(shown.get(page.size - 1).keys())
                : null;
        return new Page<>(shown.stream().map(Shown::view).toList(), new Page.Position(page.size, total, next));
    }

    /** Behind the last page there is no row that says how many there are. */
    private long total() {
        return query(Keyset.of(new PageQuery(), SORTING), "")
                .setMaxResults(1)
                .getResultStream()
                .mapToLong(row -> SeriesRow.of(row, asOf).total())
                .sum();
    }

    private TypedQuery<Object[]> query(Keyset keyset, String condition) {
        var behind = keyset.condition().isEmpty() ? "1 = 1" : keyset.condition();
        var query = Panache.getEntityManager()
                .createQuery(
                        QUERY.formatted(behind, filter.where())
                                + (condition.isEmpty() ? "" : " where " + condition)
                                + keyset.orderBy(),
                        Object[].class);
        filter.bind(query);
        keyset.bind(query);
        return query;
    }
}
