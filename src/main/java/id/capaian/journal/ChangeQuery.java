package id.capaian.journal;

import id.capaian.access.Actor;
import id.capaian.web.page.PageQuery;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which changes. */
public class ChangeQuery {
    @Parameter(
            description = "Only changes after this number: `next` of the answer before, or 0 for all.",
            example = "1374")
    @QueryParam("after")
    @DefaultValue("0")
    @Min(0)
    public long after;

    @Parameter(
            description = "Only changes of these kinds of resources, separated by commas: REGION, OPD, PROGRAM,"
                    + " INDICATOR, MEASUREMENT, TARGET, ACHIEVEMENT.",
            example = "ACHIEVEMENT,MEASUREMENT")
    @QueryParam("types")
    public @Nullable String types;

    @Parameter(description = "Only changes of what this agency answers for.", example = "dpupr")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(description = "How many changes at most.")
    @QueryParam("size")
    @DefaultValue("100")
    @Min(1)
    @Max(PageQuery.MOST)
    public int size;

    /** The end is read first: what is committed in between comes with the next question. */
    Changes changes(Actor reader) {
        var end = Head.read().publicSeq();
        var items = rows(end).stream()
                .map(row -> Change.of((Entry) row[0], (Entry) row[1], reader))
                .toList();
        var next = items.size() == size ? items.get(size - 1).seq() : Math.max(after, end);
        return new Changes(items, next);
    }

    private List<Object[]> rows(long end) {
        var kinds = types == null ? EnumSet.allOf(ResourceType.class) : ResourceType.read(types);
        return Panache.getEntityManager()
                .createQuery("""
                        select e, latest from Entry e
                        join Entry latest on latest.path = e.path and latest.isPublic
                            and latest.revision =
                                (select max(x.revision) from Entry x where x.path = e.path and x.isPublic)
                        where e.isPublic and e.seq > :after and e.seq <= :end
                            and e.type in :types and (:opd is null or e.opd = :opd)
                        order by e.seq
                        """, Object[].class)
                .setParameter("after", after)
                .setParameter("end", end)
                .setParameter("types", kinds)
                .setParameter("opd", opd)
                .setMaxResults(size)
                .getResultList();
    }
}
