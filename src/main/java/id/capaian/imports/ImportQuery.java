package id.capaian.imports;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

/** Which imports. */
public class ImportQuery {
    static final Sorting SORTING = Sorting.by(
            "-createdAt",
            new SortKey("id", "i.id", UUID.class),
            new SortKey("createdAt", "i.createdAt", Instant.class));

    /** Of what belongs to one import. */
    static final Sorting IN_ORDER = Sorting.by("number", new SortKey("number", "x.ordinal", Long.class));

    @Parameter(description = "Only imports of this type.", example = "measurements")
    @QueryParam("type")
    @Separator(",")
    public List<ImportType> type = List.of();

    @Parameter(description = "Only imports that have come so far.", example = "done")
    @QueryParam("state")
    @Separator(",")
    public List<ImportState> state = List.of();

    /** As far as the actor may see them: all, or those of its agency. */
    Listing<Import> listing(Actor actor) {
        return Listing.of(Import.class, "i", "")
                .where("i.author.opd = :own", "own", actor.may(May.ADMINISTER) ? null : actor.opd())
                .where("i.type in :type", "type", type)
                .where("i.state in :state", "state", state);
    }

    static Listing<ImportFault> faults(Import job) {
        return Listing.of(ImportFault.class, "x", "").where("x.importId = :import", "import", job.id);
    }

    static Listing<ImportChange> changes(Import job) {
        return Listing.of(ImportChange.class, "x", "").where("x.importId = :import", "import", job.id);
    }
}
