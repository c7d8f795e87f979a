package id.capaian.journal;

import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which corrections. */
public class CorrectionQuery {
    private static final Sorting SORTING = Sorting.by("-at", new SortKey("at", "e.seq", Long.class));
    public static final Offer OFFER = Offer.of(
            Dataset.of("corrections", PublicCorrection.class).fed(),
            SORTING,
            new Facet("opd", "e.opd"),
            new Facet("types", "e.type"),
            new Facet("action", "e.action"));

    @Parameter(description = "Only corrections of what this agency answers for.", example = "dpupr")
    @QueryParam("opd")
    @Separator(",")
    public List<String> opd = List.of();

    @Parameter(description = "Only corrections of these kinds of resources.", example = "[\"MEASUREMENT\", \"TARGET\"]")
    @QueryParam("types")
    @Separator(",")
    public List<ResourceType> types = List.of();

    @Parameter(description = "Only corrections made in this year.", example = "2026")
    @QueryParam("year")
    @Min(1800)
    @Max(2199)
    public @Nullable Integer year;

    @Parameter(description = "Only corrections made on or after this day.", example = "2026-01-01")
    @QueryParam("from")
    public @Nullable LocalDate from;

    @Parameter(description = "Only corrections made on or before this day.", example = "2026-03-31")
    @QueryParam("to")
    public @Nullable LocalDate to;

    Listing<Entry> listing(ZoneId zone) {
        return Listing.of(Entry.class, "e", "")
                .where("e.isCorrection")
                .where("e.opd in :opd", "opd", opd)
                .where("e.type in :types", "types", types)
                .where("e.at >= :newYear", "newYear", year == null ? null : begin(LocalDate.of(year, 1, 1), zone))
                .where("e.at < :yearEnd", "yearEnd", year == null ? null : begin(LocalDate.of(year + 1, 1, 1), zone))
                .where("e.at >= :from", "from", from == null ? null : begin(from, zone))
                .where("e.at < :to", "to", to == null ? null : begin(to.plusDays(1), zone));
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
