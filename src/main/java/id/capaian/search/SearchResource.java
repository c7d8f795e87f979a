package id.capaian.search;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search. */
@Path("/v1/search")
@Tag(name = "search")
@Transactional
public class SearchResource {
    private final Clock clock;

    SearchResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "search",
            summary = "Achievements, programs, indicators and agencies that have some words",
            description = "The best hits of all types together, of what is public. A misspelt word that nothing has is"
                    + " replaced by the nearest; `didYouMean` then says by which. To page through all hits of one type, or"
                    + " to narrow them further, give the same `q` to its list.")
    public SearchResult search(@Valid @BeanParam SearchQuery query) {
        return new Search(query, clock.getZone()).run();
    }
}
