package id.capaian.journal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the feed of changes. */
@Schema(description = "Part of the feed of changes.")
public record Changes(
        @Schema(description = "Public changes in the order in which they were committed.")
        List<Change> items,

        @Schema(
                description = "Where to go on: the next question's `after`, also when there was nothing new.",
                examples = "1474")
        long next) {}
