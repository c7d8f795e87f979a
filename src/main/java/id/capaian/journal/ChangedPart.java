package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.web.page.Listing;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import id.capaian.web.problem.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the figures that a change wrote at once. */
@Schema(description = "One of the figures that a change wrote at once.")
public record ChangedPart(
        @Schema(description = "Its address.", examples = "/v1/indicators/tpt/measurements/36/2025")
        String href,

        @Schema(description = "What was done with it.", examples = "UPDATE")
        Action action,

        @Schema(description = "Number of the revision that it made.", examples = "2")
        int revision,

        @Schema(description = "Names of the properties that changed.", examples = "[\"value\"]")
        List<String> fields,

        @Schema(
                description = "What it became, like GET answered it then; absent when it was deleted.",
                implementation = Object.class)
        @Nullable
        JsonNode resource,

        @Schema(
                description = "Where it is compared with what it was before; absent where there is nothing to compare.",
                examples = "/v1/indicators/tpt/measurements/36/2025/revisions/2?compare=1")
        @Nullable
        String comparison) {
    private static final Sorting SORTING = Sorting.by("href", SortKey.text("href", "e.path"));

    static Page<ChangedPart> of(long seq, PageQuery query) {
        var page = Listing.of(Snapshot.class, "e", "")
                .where("e.seq = :seq and e.isPublic and e.action not in (IMPORT, UNDO)", "seq", seq)
                .page(query, SORTING, ChangedPart::of);
        if (page.page().total() == 0) {
            throw Problem.notFound("changes/" + seq);
        }
        return page;
    }

    private static ChangedPart of(Snapshot part) {
        return new ChangedPart(
                "/v1/" + part.path,
                part.action,
                part.revision,
                part.fieldNames(),
                part.snapshot == null ? null : part.content(),
                part.action == Action.UPDATE ? PublicCorrection.comparison(part.path, part.revision) : null);
    }
}
