package id.capaian.access;

import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which tokens. */
public class TokenQuery {
    static final Sorting SORTING = Sorting.by(
            "-createdAt",
            new SortKey("id", "t.id", UUID.class),
            new SortKey("createdAt", "t.createdAt", Instant.class),
            SortKey.text("name", "t.name"));

    @Parameter(description = "Only tokens that act for this agency.", example = "dpupr")
    @QueryParam("opd")
    @Separator(",")
    public List<String> opd = List.of();

    @Parameter(description = "Only tokens of this role.", example = "editor")
    @QueryParam("role")
    @Separator(",")
    public List<Role> role = List.of();

    @Parameter(description = "true: only tokens that are valid now; false: only those revoked or expired.")
    @QueryParam("active")
    public @Nullable Boolean active;

    /** As far as the actor may see them: all, or those of its agency. */
    Listing<Token> listing(Actor actor, Instant now) {
        var listing = Listing.of(Token.class, "t", "")
                .where("t.opd = :own", "own", actor.may(May.ADMINISTER) ? null : actor.opd())
                .where("t.opd in :opd", "opd", opd)
                .where("t.role in :role", "role", role);
        if (active == null) {
            return listing;
        }
        return listing.where(active ? Token.IS_VALID : "not (" + Token.IS_VALID + ")", "now", now);
    }
}
