package id.capaian.journal;

import id.capaian.access.Actor;
import id.capaian.web.feed.FeedQuery;
import id.capaian.web.feed.Feeds;
import id.capaian.web.format.Format;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything public that was changed or withdrawn later. */
@Path("/v1/corrections")
@Tag(name = "journal")
@Transactional
public class CorrectionsResource {
    private final Actor reader;
    private final Feeds feeds;
    private final CorrectionFeed entries;
    private final Clock clock;

    CorrectionsResource(Actor reader, Feeds feeds, CorrectionFeed entries, Clock clock) {
        this.reader = reader;
        this.feeds = feeds;
        this.entries = entries;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCorrections",
            summary = "What was changed after it was public, the latest first",
            description = "Every correction and withdrawal with its reason. `comparison` leads to the difference.")
    public Page<PublicCorrection> corrections(
            @Valid @BeanParam CorrectionQuery query, @Valid @BeanParam PageQuery page) {
        return query.listing(clock.getZone())
                .page(page, CorrectionQuery.SORTING, entry -> PublicCorrection.of(entry, reader));
    }

    @GET
    @Produces({Format.ATOM_FEED, Format.FEED})
    @PermitAll
    @Operation(hidden = true)
    public Response feed(@Valid @BeanParam CorrectionQuery query, @Valid @BeanParam FeedQuery page) {
        return feeds.answer(page, CorrectionQuery.OFFER, "-at", query.listing(clock.getZone()), entries::entry);
    }
}
