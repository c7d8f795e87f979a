package id.capaian.trend.across;

import id.capaian.indicator.Period;
import id.capaian.indicator.Tier;
import id.capaian.region.Region;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Series of many indicators and regions, by indicator and region, in one SQL statement however many they are:
 * {@code SeriesOf.today(day).opd("bappeda").within("36").list()}. Filters that are null keep everything.
 */
public final class SeriesOf {
    /** An indicator has one series in a region, so that the two together are unique. */
    private static final Sorting SORTING =
            new Sorting("indicator", SortKey.text("region", "r.code"), List.of(SortKey.text("indicator", "i.code")));

    /** The figures and targets of a series are one text each: a row for each of them would take far longer to read. */
    private static final String QUERY = """
            select i, r, found.figures,
                (select listagg(cast(t.period as string) || ' ' || cast(t.amount as string) || ' ' || t.document, ',')
                        within group (order by t.startsOn, t.period, t.document)
                    from Target t
                    where t.indicator = i and t.region = r and t.disaggregation = '' and t.startsOn <= :until),
                found.total, case when %s then true else false end
            from (select m.indicator.id as indicator, m.region.id as region, count(*) over () as total,
                    listagg(cast(m.period as string) || ' ' || cast(m.amount as string)
                        || case when m.seriesBreak then ' break' else '' end, ',')
                        within group (order by m.startsOn) as figures
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
        return where(Region.lies("m.region.path"), "region", region);
    }

    private SeriesOf where(String condition, String parameter, @Nullable Object value) {
        filter.keep(condition, parameter, value);
        return this;
    }

    public List<RegionSeries> list() {
        return rows(query(Keyset.of(new PageQuery(), SORTING), ""))
                .map(SeriesRow::series)
                .toList();
    }

    /** A page of all. */
    public Page<RegionSeries> page(PageQuery page) {
        var keyset = Keyset.of(page, SORTING);
        var behind = rows(query(keyset, keyset.condition()).setMaxResults(page.size + 1))
                .toList();
        return cut(behind, behind.isEmpty() ? total() : behind.get(0).total(), page, keyset);
    }

    /** A page of those that are kept, for which all are looked at. */
    public Page<RegionSeries> page(PageQuery page, Predicate<RegionSeries> kept) {
        var keyset = Keyset.of(page, SORTING);
        var all = rows(query(keyset, "")).filter(row -> kept.test(row.series())).toList();
        return cut(all.stream().filter(SeriesRow::isBehind).toList(), all.size(), page, keyset);
    }

    private static Page<RegionSeries> cut(List<SeriesRow> behind, long total, PageQuery page, Keyset keyset) {
        var shown = behind.stream().limit(page.size).map(SeriesRow::series).toList();
        var next = behind.size() > page.size
                ? keyset.cursor(shown.get(page.size - 1).keys())
                : null;
        return new Page<>(shown, new Page.Position(page.size, total, next));
    }

    /** Behind the last page there is no row that says how many there are. */
    private long total() {
        return rows(query(Keyset.of(new PageQuery(), SORTING), "").setMaxResults(1))
                .mapToLong(SeriesRow::total)
                .sum();
    }

    private Stream<SeriesRow> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(row -> SeriesRow.of(row, asOf));
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
