package id.capaian.trend.across;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.capaian.indicator.Period;
import id.capaian.indicator.Tier;
import id.capaian.region.Region;
import id.capaian.trend.maths.Status;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Filter;
import id.capaian.web.page.Keyset;
import id.capaian.web.page.Listed;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Series of many indicators and regions, by indicator and region, in one SQL statement however many they are:
 * {@code SeriesOf.today(day).opd(List.of("bappeda")).list()}. Filters that are empty keep everything.
 */
public final class SeriesOf implements Listed<RegionSeries> {
    private static final SortKey INDICATOR = SortKey.text("indicator", "i.code");

    /** An indicator has one series in a region, so that the two together are unique. */
    static final Sorting SORTING =
            new Sorting("indicator", List.of(INDICATOR, SortKey.text("region", "r.code")), List.of(INDICATOR));

    private static final Facet STATUS = new Facet("status", "");

    /** What they can be counted by; their values are found in the series, as most cannot be told by SQL. */
    static final Map<Facet, Function<RegionSeries, @Nullable Object>> FACETS = facets();

    /** The figures and targets of a series are one text each: a row for each of them would take far longer to read. */
    private static final String QUERY = """
            select i, r,
                (select listagg(cast(m.period as string) || ' ' || cast(m.amount as string)
                        || case when m.seriesBreak then ' break' else '' end, ',') within group (order by m.startsOn)
                    from Measurement m
                    where m.indicator = i and m.region = r and m.disaggregation = '' and m.startsOn <= :until),
                (select listagg(cast(t.period as string) || ' ' || cast(t.amount as string) || ' ' || t.document, ',')
                        within group (order by t.startsOn, t.period, t.document)
                    from Target t
                    where t.indicator = i and t.region = r and t.disaggregation = '' and t.startsOn <= :until),
                found.total, case when %s then true else false end
            from (select s.indicator.id as indicator, s.region.id as region, count(*) over () as total
                from MeasuredSeries s%s) found
            join Indicator i on i.id = found.indicator join fetch i.opd join Region r on r.id = found.region""";

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Period asOf;
    private final Filter filter;
    private Collection<Status> statuses = List.of();

    private SeriesOf(Period asOf, Filter filter) {
        this.asOf = asOf;
        this.filter = filter;
    }

    /** With all figures and targets there are. */
    public static SeriesOf today(LocalDate today) {
        return of(today, EVER);
    }

    /** As things stood on a day: what begins after it is left out. */
    public static SeriesOf until(LocalDate day) {
        return of(day, day);
    }

    private static SeriesOf of(LocalDate asOf, LocalDate until) {
        return new SeriesOf(Period.monthOf(asOf), new Filter())
                .where("s.disaggregation = '' and s.firstOn <= :until", "until", until);
    }

    /** Of the indicators of these agencies. */
    public SeriesOf opd(Collection<String> codes) {
        return where("s.indicator.opd.code in :opd", "opd", codes);
    }

    public SeriesOf program(Collection<String> codes) {
        return where("s.indicator.program.code in :program", "program", codes);
    }

    public SeriesOf tier(Collection<Tier> tiers) {
        return where("s.indicator.tier in :tier", "tier", tiers);
    }

    public SeriesOf indicator(Collection<String> codes) {
        return where("s.indicator.code in :indicator", "indicator", codes);
    }

    /** In exactly these regions. */
    public SeriesOf regions(Collection<String> codes) {
        return where("s.region.code in :regions", "regions", codes);
    }

    /** In these regions and in what lies below them. */
    public SeriesOf within(Collection<String> regions) {
        return where(Region.lies("s.region.path"), "region", regions);
    }

    /** Those that stand so on the way to their target, for which all are looked at. */
    public SeriesOf status(Collection<Status> any) {
        statuses = any;
        return this;
    }

    private SeriesOf where(String condition, String parameter, Object value) {
        filter.keep(condition, parameter, value);
        return this;
    }

    public List<RegionSeries> list() {
        return rows(query(Keyset.of(new PageQuery(), SORTING), ""))
                .map(SeriesRow::series)
                .filter(this::isKept)
                .toList();
    }

    @Override
    public <V> Page<V> pageOfAll(PageQuery page, Sorting sorting, Function<List<RegionSeries>, List<V>> views) {
        var keyset = Keyset.of(page, sorting);
        if (statuses.isEmpty()) {
            var behind = rows(query(keyset, keyset.condition()).setMaxResults(page.size + 1))
                    .toList();
            return cut(behind, behind.isEmpty() ? total() : behind.get(0).total(), page, keyset, views);
        }
        var all = rows(query(keyset, "")).filter(row -> isKept(row.series())).toList();
        return cut(all.stream().filter(SeriesRow::isBehind).toList(), all.size(), page, keyset, views);
    }

    @Override
    public <V> Stream<V> all(PageQuery page, Sorting sorting, Function<List<RegionSeries>, List<V>> views) {
        var keyset = Keyset.of(page, sorting);
        return rows(query(keyset, keyset.condition()))
                .map(SeriesRow::series)
                .filter(this::isKept)
                .flatMap(one -> views.apply(List.of(one)).stream());
    }

    @Override
    public List<Facet.Count> count(Facet facet) {
        var others = new SeriesOf(asOf, filter.without(facet.name()));
        others.statuses = facet.equals(STATUS) ? List.of() : statuses;
        var value = requireNonNull(FACETS.get(facet));
        return others.list().stream()
                .flatMap(one -> Stream.ofNullable(value.apply(one)))
                .collect(groupingBy(Object::toString, TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(one -> new Facet.Count(one.getKey(), one.getValue()))
                .sorted(comparing(Facet.Count::count).reversed())
                .limit(Facet.MOST)
                .toList();
    }

    private static Map<Facet, Function<RegionSeries, @Nullable Object>> facets() {
        var facets = new LinkedHashMap<Facet, Function<RegionSeries, @Nullable Object>>();
        facets.put(new Facet("indicator", ""), one -> one.indicator().code);
        facets.put(new Facet("region", ""), one -> one.region().code);
        facets.put(new Facet("opd", ""), one -> one.indicator().opd.code);
        facets.put(new Facet("program", ""), one -> one.indicator().programCode());
        facets.put(new Facet("tier", ""), one -> one.indicator().tier);
        facets.put(STATUS, one -> Status.of(one.series()));
        return facets;
    }

    private boolean isKept(RegionSeries one) {
        return statuses.isEmpty() || statuses.contains(Status.of(one.series()));
    }

    private static <V> Page<V> cut(
            List<SeriesRow> behind,
            long total,
            PageQuery page,
            Keyset keyset,
            Function<List<RegionSeries>, List<V>> views) {
        var shown = behind.stream().limit(page.size).map(SeriesRow::series).toList();
        var next = behind.size() > page.size
                ? keyset.cursor(shown.get(page.size - 1).keys())
                : null;
        return new Page<>(views.apply(shown), new Page.Position(page.size, total, next));
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
        var query = filter.query(
                QUERY.formatted(behind, filter.where())
                        + (condition.isEmpty() ? "" : " where " + condition)
                        + keyset.orderBy(),
                Object[].class);
        keyset.bind(query);
        return query;
    }
}
