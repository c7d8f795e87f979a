package id.capaian.achievement.exhibit;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence of all that is published. */
@Path("/v1/evidence")
@Tag(name = "achievements")
@Transactional
public class ExhibitResource {
    private final Lists lists;

    ExhibitResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEvidence",
            summary = "Photos, videos and documents of published achievements, the latest first",
            description =
                    "Each with the achievement it proves, its caption, credit and licence. Filters of achievements"
                            + " find the evidence of those that match.")
    public Page<ExhibitView> list(@Valid @BeanParam ExhibitQuery query, @Valid @BeanParam ListQuery page) {
        return lists.answerEach(page, ExhibitQuery.OFFER, query.listing(), ExhibitView::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.MAP, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam ExhibitQuery query, @Valid @BeanParam ListQuery page) {
        return lists.exportEach(page, ExhibitQuery.OFFER, query.listing(), ExhibitView::of);
    }
}
