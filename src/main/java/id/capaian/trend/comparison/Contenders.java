package id.capaian.trend.comparison;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.Period;
import id.capaian.region.Region;
import id.capaian.region.RegionLevel;
import id.capaian.trend.maths.Contender;
import id.capaian.trend.maths.Observation;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those who are compared, and what they are the parts of. */
record Contenders(List<Contender> all, Contender whole) {

    /** The regions directly below one or, with a level, all of that level below it; also those never measured. */
    static Contenders regions(Indicator indicator, Region parent, @Nullable RegionLevel level) {
        var below = level == null ? "r.parent = :parent" : "r.level = :level and r.path like concat(:path, '_%')";
        var rows =
                query("""
                        select r.code, r.name, m.period, m.amount, m.seriesBreak
                        from Region r
                        left join Measurement m on m.region = r and m.indicator = :indicator and m.disaggregation = ''
                        where r = :parent or %s
                        order by r.code, m.startsOn""".formatted(below)).setParameter("indicator", indicator).setParameter("parent", parent);
        if (level != null) {
            rows.setParameter("level", level).setParameter("path", parent.path);
        }
        return of(rows, parent.code);
    }

    /** The parts of a region in one dimension; agencies by their names. */
    static Contenders parts(Indicator indicator, Region region, String dimension) {
        var rows = query("""
                        select substring(m.disaggregation, :first), o.name, m.period, m.amount, m.seriesBreak
                        from Measurement m
                        left join Opd o on :dimension = 'opd' and o.code = substring(m.disaggregation, :first)
                        where m.indicator = :indicator and m.region = :region and (m.disaggregation = ''
                            or m.disaggregation like concat(:dimension, ':%') and m.disaggregation not like '%;%')
                        order by m.disaggregation, m.startsOn""")
                .setParameter("indicator", indicator)
                .setParameter("region", region)
                .setParameter("dimension", dimension)
                .setParameter("first", (dimension + ":").length() + 1);
        return of(rows, "");
    }

    private static TypedQuery<Object[]> query(String text) {
        return Panache.getEntityManager().createQuery(text, Object[].class);
    }

    private static Contenders of(TypedQuery<Object[]> rows, String whole) {
        var byCode = rows.getResultStream()
                .collect(Collectors.groupingBy(row -> (String) row[0], LinkedHashMap::new, Collectors.toList()));
        var above = byCode.remove(whole);
        return new Contenders(
                byCode.entrySet().stream().map(Contenders::contender).toList(),
                new Contender(whole, whole, above == null ? List.of() : observations(above)));
    }

    private static Contender contender(Map.Entry<String, List<Object[]>> one) {
        var name = (String) one.getValue().get(0)[1];
        return new Contender(one.getKey(), name == null ? one.getKey() : name, observations(one.getValue()));
    }

    /** Somebody without figures has one row without a period. */
    private static List<Observation> observations(List<Object[]> rows) {
        return rows.stream().flatMap(Contenders::observation).toList();
    }

    private static Stream<Observation> observation(Object[] row) {
        return row[2] == null
                ? Stream.empty()
                : Stream.of(new Observation((Period) row[2], ((BigDecimal) row[3]).doubleValue(), (Boolean) row[4]));
    }
}
