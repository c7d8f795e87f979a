package id.capaian.program;

import id.capaian.opd.OpdView;
import id.capaian.web.format.Dataset;
import id.capaian.web.list.Offer;
import id.capaian.web.list.Since;
import id.capaian.web.page.Facet;
import id.capaian.web.page.Listing;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Which programs. */
public class ProgramQuery extends Since {
    static final Sorting SORTING = Sorting.by(
            "code",
            SortKey.text("code", "p.code"),
            SortKey.text("name", "p.name"),
            new SortKey("updatedAt", "p.updatedAt", Instant.class));
    public static final Offer OFFER = Offer.of(
                    Dataset.of("programs", ProgramView.class),
                    SORTING,
                    new Facet("opd", "p.opd.code"),
                    new Facet("flagship", "p.flagship"))
            .including("opd", "opd", OpdView::ofCodes);

    @Parameter(description = "Only programs of this agency.", example = "dpupr")
    @QueryParam("opd")
    @Separator(",")
    public List<String> opd = List.of();

    @Parameter(description = "Only programs that run in this year.", example = "2026")
    @QueryParam("year")
    public @Nullable Integer year;

    @Parameter(description = "true: only flagship programs; false: only others.")
    @QueryParam("flagship")
    public @Nullable Boolean flagship;

    Listing<Program> listing() {
        return Listing.of(Program.class, "p", "join fetch p.opd")
                .where("p.opd.code in :opd", "opd", opd)
                .where("p.updatedAt >= :updatedSince", "updatedSince", updatedSince)
                .where("coalesce(p.startYear, :year) <= :year and coalesce(p.endYear, :year) >= :year", "year", year)
                .where("p.flagship = :flagship", "flagship", flagship);
    }
}
