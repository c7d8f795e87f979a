package id.capaian.journal;

import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which corrections. */
public class CorrectionQuery {
    static final Sorting SORTING = Sorting.by("-at", new SortKey("at", "e.seq", Long.class));
    static final Offer OFFER =
            Offer.of(Dataset.of("corrections", PublicCorrection.class).fed(), SORTING);

    @Parameter(description = "Only corrections of what this agency answers for.", example = "dpupr")
    @QueryParam("opd")
    public @Nullable String opd;

    @Parameter(
            description = "Only corrections of these kinds of resources, separated by commas: REGION, OPD, PROGRAM,"
                    + " INDICATOR, MEASUREMENT, TARGET, ACHIEVEMENT.",
            example = "MEASUREMENT,TARGET")
    @QueryParam("types")
    public @Nullable String types;

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
                .where("e.opd = :opd", "opd", opd)
                .where("e.type in :types", "types", types == null ? null : ResourceType.read(types))
                .where("e.at >= :newYear", "newYear", year == null ? null : begin(LocalDate.of(year, 1, 1), zone))
                .where("e.at < :yearEnd", "yearEnd", year == null ? null : begin(LocalDate.of(year + 1, 1, 1), zone))
                .where("e.at >= :from", "from", from == null ? null : begin(from, zone))
                .where("e.at < :to", "to", to == null ? null : begin(to.plusDays(1), zone));
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
