package id.capaian.trend.proof;

import id.capaian.indicator.Indicator;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands behind an indicator. */
@Path("/v1/indicators/{code}/evidence")
@Tag(name = "trends")
@Transactional
public class ProofResource {
    private final Lists lists;

    ProofResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicatorEvidence",
            summary = "What was achieved for an indicator, the latest first",
            description = "Published achievements that move the indicator, each with its first photo.")
    public Page<Proof> evidence(
            @PathParam("code") String code, @Valid @BeanParam ProofQuery query, @Valid @BeanParam ListQuery page) {
        var indicator = Indicator.get(code);
        return lists.answerEach(page, ProofQuery.OFFER, query.listing(indicator), one -> Proof.of(one, indicator));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(
            @PathParam("code") String code, @Valid @BeanParam ProofQuery query, @Valid @BeanParam ListQuery page) {
        var indicator = Indicator.get(code);
        return lists.exportEach(page, ProofQuery.OFFER, query.listing(indicator), one -> Proof.of(one, indicator));
    }
}
