package id.capaian.web.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import id.capaian.web.page.Counts;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listed;
import id.capaian.web.page.Page;
import id.capaian.web.table.Column;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers what lists are asked: a page as JSON, or all that matches in another format, read while it is written. */
@Singleton
public final class Lists {
    private final Exports exports;
    private final ObjectMapper json;
    private final CurrentVertxRequest current;
    private final Counts counts;

    Lists(Exports exports, ObjectMapper json, CurrentVertxRequest current, Counts counts) {
        this.exports = exports;
        this.json = json;
        this.current = current;
        this.counts = counts;
    }

    public <E, V> Page<V> answerEach(ListQuery query, Offer offer, Listed<E> listed, Function<E, V> view) {
        return answer(query, offer, listed, each(view));
    }

    /** A page whose rows are made into views together. */
    public <E, V> Page<V> answer(ListQuery query, Offer offer, Listed<E> listed, Function<List<E>, List<V>> views) {
        var columns = query.columns(offer.dataset());
        var facets = query.facets(offer);
        var inclusions = query.inclusions(offer);
        var counted = listed.remembering(counts);
        var page = counted.pageOfAll(query, offer.sorting(), views).counted(counts(facets, counted));
        if (query.fields.isEmpty() && inclusions.isEmpty()) {
            return page;
        }
        var items = page.map(json::<ObjectNode>valueToTree);
        return onTheWire((query.fields.isEmpty() ? items : sparse(items, columns))
                .including(included(inclusions, items.items())));
    }

    /** A page of what is kept as the JSON that it is answered with. */
    public <V> Page<V> answerKept(ListQuery query, Offer offer, Listed<String> kept) {
        var whole = query.fields.isEmpty() && query.include.isEmpty();
        return onTheWire(answer(query, offer, kept, each(whole ? RawValue::new : this::read)));
    }

    /** A page of what was, whose items are views or the JSON that views once were. */
    public <V> Page<V> answerOfThen(ListQuery query, Offer offer, Page<?> page) {
        query.refuseOfThen();
        var columns = query.columns(offer.dataset());
        return onTheWire(query.fields.isEmpty() ? page : sparse(page.map(json::<ObjectNode>valueToTree), columns));
    }

    /** Everything that matches of what is kept as JSON. */
    public Response exportKept(ListQuery query, Offer offer, Listed<String> kept) {
        return exportEach(query, offer, kept, this::read);
    }

    public <E, V> Response exportEach(ListQuery query, Offer offer, Listed<E> listed, Function<E, V> view) {
        return export(query, offer, listed, each(view));
    }

    /** Everything that matches as a file, whose rows are made into views together. */
    public <E, V> Response export(ListQuery query, Offer offer, Listed<E> listed, Function<List<E>, List<V>> views) {
        ListQuery.refuseUnknown(query.format, offer.dataset());
        query.refusePages(current.getCurrent());
        listed.check(query, offer.sorting());
        return exports.file(exports.export(
                offer.dataset(),
                query.columns(offer.dataset()),
                () -> listed.all(query, offer.sorting(), views),
                query.locale));
    }

    /** All that was, as a file in the order in which it comes. */
    public Response exportOfThen(ListQuery query, Offer offer, Supplier<Stream<?>> all) {
        ListQuery.refuseUnknown(query.format, offer.dataset());
        query.refusePages(current.getCurrent());
        query.refuseOrder();
        return exports.file(exports.export(offer.dataset(), query.columns(offer.dataset()), all, query.locale));
    }

    private JsonNode read(String kept) {
        try {
            return json.readTree(kept);
        } catch (JsonProcessingException altered) {
            throw new UncheckedIOException("What is kept is no longer JSON", altered);
        }
    }

    private static <E, V> Function<List<E>, List<V>> each(Function<E, V> view) {
        return rows -> rows.stream().map(view).toList();
    }

    private static <E> Map<String, List<Facet.Count>> counts(List<Facet> facets, Listed<E> listed) {
        var counts = new LinkedHashMap<String, List<Facet.Count>>();
        facets.forEach(facet -> counts.put(facet.name(), listed.count(facet)));
        return counts;
    }

    private static Map<String, List<?>> included(List<Inclusion> inclusions, List<ObjectNode> items) {
        var included = new LinkedHashMap<String, List<?>>();
        inclusions.forEach(inclusion -> included.put(inclusion.name(), inclusion.of(items)));
        return included;
    }

    /** The same page, of whose items only some properties are left. */
    private static Page<ObjectNode> sparse(Page<ObjectNode> page, List<Column> columns) {
        var kept = columns.stream().map(Column::property).toList();
        return page.map(item -> item.deepCopy().retain(kept));
    }

    @SuppressWarnings("unchecked") // On the wire an item is its properties.
    private static <V> Page<V> onTheWire(Page<?> page) {
        return (Page<V>) page;
    }
}
