package id.capaian.journal;

import id.capaian.access.Actor;
import id.capaian.web.feed.FeedQuery;
import id.capaian.web.feed.Feeds;
import id.capaian.web.format.Format;
import id.capaian.web.list.ListQuery;
import id.capaian.web.list.Lists;
import id.capaian.web.page.Page;
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
    private final Lists lists;
    private final Feeds feeds;
    private final CorrectionFeed entries;
    private final Clock clock;

    CorrectionsResource(Actor reader, Lists lists, Feeds feeds, CorrectionFeed entries, Clock clock) {
        this.reader = reader;
        this.lists = lists;
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
            @Valid @BeanParam CorrectionQuery query, @Valid @BeanParam ListQuery page) {
        return lists.answerEach(page, CorrectionQuery.OFFER, query.listing(clock.getZone()), this::view);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam CorrectionQuery query, @Valid @BeanParam ListQuery page) {
        return lists.exportEach(page, CorrectionQuery.OFFER, query.listing(clock.getZone()), this::view);
    }

    @GET
    @Produces({Format.ATOM_FEED, Format.FEED})
    @PermitAll
    @Operation(hidden = true)
    public Response feed(@Valid @BeanParam CorrectionQuery query, @Valid @BeanParam FeedQuery page) {
        return feeds.answer(page, CorrectionQuery.OFFER, "-at", query.listing(clock.getZone()), entries::entry);
    }

    private PublicCorrection view(Entry entry) {
        return PublicCorrection.of(entry, reader);
    }
}
