package id.capaian.journal;

import id.capaian.access.Actor;
import id.capaian.web.page.Filter;
import id.capaian.web.page.PageQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

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
            description = "Only changes of these kinds of resources.",
            example = "[\"ACHIEVEMENT\", \"MEASUREMENT\"]")
    @QueryParam("types")
    @Separator(",")
    public List<ResourceType> types = List.of();

    @Parameter(description = "Only changes of what this agency answers for.", example = "dpupr")
    @QueryParam("opd")
    @Separator(",")
    public List<String> opd = List.of();

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
                .map(row -> Change.of((Entry) row[0], (Snapshot) row[1], reader))
                .toList();
        var next = items.size() == size ? items.get(size - 1).seq() : Math.max(after, end);
        return new Changes(items, next);
    }

    private List<Object[]> rows(long end) {
        var filter = new Filter();
        filter.keep("e.isPublic and e.seq > :after and e.seq <= :end", Map.of("after", after, "end", end));
        filter.keep("e.type in :types", "types", types);
        filter.keep("e.opd in :opd", "opd", opd);
        return filter.query("""
                        select e, latest from Entry e
                        join Snapshot latest on latest.path = e.path and latest.isPublic
                            and latest.revision =
                                (select max(x.revision) from Snapshot x where x.path = e.path and x.isPublic)
                        %s order by e.seq
                        """.formatted(filter.where()), Object[].class)
                .setMaxResults(size)
                .getResultList();
    }
}
