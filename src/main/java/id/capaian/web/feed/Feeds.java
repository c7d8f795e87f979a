package id.capaian.web.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.capaian.Settings;
import id.capaian.web.format.Format;
import id.capaian.web.format.Negotiation;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Counts;
import id.capaian.web.page.Listing;
import id.capaian.web.page.Page;
import id.capaian.web.problem.Messages;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers with a page of a list as a feed. */
@Singleton
public final class Feeds {
    private final Negotiation negotiation;
    private final ObjectMapper json;
    private final Settings settings;
    private final CurrentVertxRequest current;
    private final Counts counts;

    Feeds(Negotiation negotiation, ObjectMapper json, Settings settings, CurrentVertxRequest current, Counts counts) {
        this.negotiation = negotiation;
        this.json = json;
        this.settings = settings;
        this.current = current;
        this.counts = counts;
    }

    /**
     * A page as the format that was asked for.
     *
     * @param newestFirst the usual order of the feed, as {@code sort} has it
     */
    public <E> Response answer(
            FeedQuery query, Offer offer, String newestFirst, Listing<E> listing, Function<E, FeedEntry> entry) {
        var format = negotiation.chosen();
        if (format != Format.ATOM && format != Format.JSON_FEED) {
            throw Problem.of(ProblemType.NOT_ACCEPTABLE); // what no method serves comes here as well
        }
        var page = listing.remembering(counts).page(query.page(newestFirst), offer.sorting(), entry);
        var feed = feed(offer.dataset().name(), page, asked(format));
        return Response.ok(format == Format.ATOM ? AtomFeed.write(feed) : written(JsonFeed.of(feed)))
                .type(format.mediaType())
                .header(HttpHeaders.LINK, links(feed))
                .build();
    }

    private Feed feed(String name, Page<FeedEntry> page, FeedAddress asked) {
        var next = page.page().next();
        return new Feed(
                title(name, asked.filters()),
                asked.filters().uri(),
                asked.uri(),
                next == null ? null : asked.with("after", next).uri(),
                settings.websubHub().map(URI::create).orElse(null),
                settings.language(),
                settings.publisher(),
                settings.licence(),
                URI.create(settings.licenceUrl()),
                page.items());
    }

    private String title(String name, FeedAddress filters) {
        var title = new Messages(Locale.forLanguageTag(settings.language()))
                .say("feed." + name, Map.of("jurisdiction", settings.jurisdiction()));
        return filters.parameters().isEmpty() ? title : title + " (" + filters.words() + ")";
    }

    private FeedAddress asked(Format format) {
        var request = current.getCurrent();
        var parameters = request.queryParams().names().stream()
                .collect(Collectors.toMap(
                        Function.identity(), request.queryParams()::getAll, (one, same) -> one, TreeMap::new));
        return new FeedAddress(settings.publicUrl() + request.normalizedPath(), parameters)
                .with("format", format.toString());
    }

    /** What subscribers look for before they read the body (WebSub). */
    private static String links(Feed feed) {
        return Stream.of(link(feed.self(), "self"), link(feed.next(), "next"), link(feed.hub(), "hub"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> link(@Nullable URI address, String relation) {
        return Optional.ofNullable(address).map(known -> "<" + known + ">; rel=\"" + relation + "\"");
    }

    private byte[] written(JsonFeed feed) {
        try {
            return json.writeValueAsBytes(feed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
