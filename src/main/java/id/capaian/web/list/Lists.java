package id.capaian.web.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.Settings;
import id.capaian.web.format.Export;
import id.capaian.web.format.FileName;
import id.capaian.web.format.Format;
import id.capaian.web.format.FormatWriter;
import id.capaian.web.format.Negotiation;
import id.capaian.web.format.Origin;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Keyset;
import id.capaian.web.page.Listing;
import id.capaian.web.page.Page;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import id.capaian.web.table.Column;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;

/** Answers what lists are asked: a page as JSON, or all that matches in another format, read while it is written. */
@Singleton
public final class Lists {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final List<FormatWriter> writers;
    private final Negotiation negotiation;
    private final ObjectMapper json;
    private final Settings settings;
    private final Clock clock;
    private final CurrentVertxRequest current;

    Lists(
            @All List<FormatWriter> writers,
            Negotiation negotiation,
            ObjectMapper json,
            Settings settings,
            Clock clock,
            CurrentVertxRequest current) {
        this.writers = writers;
        this.negotiation = negotiation;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
        this.current = current;
    }

    public <E, V> Page<V> answerEach(ListQuery query, Offer offer, Listing<E> listing, Function<E, V> view) {
        return answer(query, offer, listing, each(view));
    }

    /** A page whose rows are made into views together. */
    public <E, V> Page<V> answer(ListQuery query, Offer offer, Listing<E> listing, Function<List<E>, List<V>> views) {
        var columns = query.columns(offer.dataset());
        var facets = query.facets(offer);
        var page = listing.pageOfAll(query, offer.sorting(), views).counted(counts(facets, listing));
        return query.fields.isEmpty() ? page : sparse(page, columns);
    }

    /** A page of what was, whose items are the JSON that views once were. */
    @SuppressWarnings("unchecked") // On the wire a view is its JSON.
    public <V> Page<V> answer(ListQuery query, Offer offer, Page<JsonNode> page) {
        query.refuseFacets();
        var columns = query.columns(offer.dataset());
        return (Page<V>) (query.fields.isEmpty() ? page : sparse(page, columns));
    }

    public <E, V> Response exportEach(ListQuery query, Offer offer, Listing<E> listing, Function<E, V> view) {
        return export(query, offer, listing, each(view));
    }

    /** Everything that matches as a file, whose rows are made into views together. */
    public <E, V> Response export(ListQuery query, Offer offer, Listing<E> listing, Function<List<E>, List<V>> views) {
        query.refuseUnknownFormat(offer.dataset());
        query.refusePages(current.getCurrent());
        Keyset.of(query, offer.sorting());
        Iterable<ObjectNode> rows = () -> listing.all(query, offer.sorting(), views)
                .map(json::<ObjectNode>valueToTree)
                .iterator();
        var export =
                new Export(offer.dataset(), query.columns(offer.dataset()), rows, origin(), query.locale.equals("id"));
        // What no method serves comes here as well.
        var format = negotiation.chosen();
        var writer = writers.stream()
                .filter(one -> one.format() == format)
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
        StreamingOutput body = out -> QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST.toSeconds())
                .run(() -> write(writer, export, out));
        return Response.ok(body, writer.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + FileName.of(export, writer.format()) + "\"")
                .header(HttpHeaders.LINK, "<" + export.origin().selfAs(Format.CSVW) + ">; rel=\"describedby\"")
                .build();
    }

    /** All rows as they stand together, whatever is written meanwhile. */
    private static void write(FormatWriter writer, Export export, OutputStream out) {
        Panache.getEntityManager()
                .unwrap(Session.class)
                .doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
        try {
            writer.write(export, out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static <E, V> Function<List<E>, List<V>> each(Function<E, V> view) {
        return rows -> rows.stream().map(view).toList();
    }

    private static <E> Map<String, List<Facet.Count>> counts(List<Facet> facets, Listing<E> listing) {
        var counts = new LinkedHashMap<String, List<Facet.Count>>();
        facets.forEach(facet -> counts.put(facet.name(), listing.count(facet)));
        return counts;
    }

    /** The same page, of whose items only some properties are left. */
    @SuppressWarnings("unchecked") // On the wire an item is its properties.
    private <V> Page<V> sparse(Page<V> page, List<Column> columns) {
        var kept = columns.stream().map(Column::property).toList();
        return (Page<V>) page.map(item -> json.<ObjectNode>valueToTree(item).retain(kept));
    }

    private Origin origin() {
        var request = current.getCurrent();
        return new Origin(
                settings.jurisdiction(),
                URI.create(settings.publicUrl() + request.request().uri()),
                Long.parseLong(request.response().headers().get("Data-Version")),
                clock.instant(),
                settings.licence(),
                URI.create(settings.licenceUrl()),
                settings.publisher());
    }
}
