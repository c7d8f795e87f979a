package id.capaian.trend.across;

import id.capaian.journal.Citable;
import id.capaian.journal.Past;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trends of many indicators and regions. */
@Path("/v1/trends")
@Tag(name = "trends")
@Transactional
public class TrendsResource {
    private final Lists lists;
    private final Clock clock;
    private final Past past;

    TrendsResource(Lists lists, Clock clock, Past past) {
        this.lists = lists;
        this.clock = clock;
        this.past = past;
    }

    @GET
    @PermitAll
    @Citable
    @Operation(
            operationId = "listTrends",
            summary = "What all indicators say, in short",
            description = "One row for each indicator and region with at least one figure of the whole, by the codes of"
                    + " indicator and region. Each says in short what the full trend of that indicator and region says."
                    + " Every null is explained in `reasons`. With `dataVersion`, everything is as it was then, and"
                    + " today is the day of that change.")
    public Page<TrendRow> list(@Valid @BeanParam TrendsQuery query, @Valid @BeanParam ListQuery page) {
        if (query.dataVersion != null) {
            return lists.answerOfThen(
                    page,
                    TrendsQuery.OFFER,
                    then(query, query.dataVersion).page(page).map(TrendRow::of));
        }
        return lists.answerEach(page, TrendsQuery.OFFER, query.series(LocalDate.now(clock)), TrendRow::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Citable
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam TrendsQuery query, @Valid @BeanParam ListQuery page) {
        if (query.dataVersion != null) {
            var then = then(query, query.dataVersion);
            return lists.exportOfThen(page, TrendsQuery.OFFER, () -> then.each().map(TrendRow::of));
        }
        return lists.exportEach(page, TrendsQuery.OFFER, query.series(LocalDate.now(clock)), TrendRow::of);
    }

    private SeriesAsOf then(TrendsQuery query, long version) {
        return new SeriesAsOf(query, past.asOf(version), clock.getZone());
    }
}
