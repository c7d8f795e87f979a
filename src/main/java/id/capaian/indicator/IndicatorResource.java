package id.capaian.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.journal.Journal;
import id.capaian.journal.Revision;
import id.capaian.journal.Revisions;
import id.capaian.web.Amendment;
import id.capaian.web.Answer;
import id.capaian.web.Dependents;
import id.capaian.web.MergePatch;
import id.capaian.web.format.Format;
import id.capaian.web.idempotency.Idempotent;
import id.capaian.web.list.ListQuery;
import id.capaian.web.list.Lists;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Indicators. */
@Path("/v1/indicators")
@Tag(name = "indicators")
@Transactional
public class IndicatorResource {
    private final Actor actor;
    private final Lists lists;
    private final Journal journal;
    private final Revisions revisions;
    private final MergePatch patches;
    private final Dependents dependents;

    IndicatorResource(
            Actor actor, Lists lists, Journal journal, Revisions revisions, MergePatch patches, Dependents dependents) {
        this.actor = actor;
        this.lists = lists;
        this.journal = journal;
        this.revisions = revisions;
        this.patches = patches;
        this.dependents = dependents;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listIndicators", summary = "Indicators")
    public Page<IndicatorView> list(@Valid @BeanParam IndicatorQuery query, @Valid @BeanParam ListQuery page) {
        return lists.answerEach(page, IndicatorQuery.OFFER, query.listing(), IndicatorView::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam IndicatorQuery query, @Valid @BeanParam ListQuery page) {
        return lists.exportEach(page, IndicatorQuery.OFFER, query.listing(), IndicatorView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getIndicator", summary = "One indicator")
    public RestResponse<IndicatorView> get(@PathParam("code") String code) {
        var indicator = Indicator.get(code);
        return Answer.ok(IndicatorView.of(indicator), indicator.version);
    }

    @GET
    @Path("{code}/revisions")
    @PermitAll
    @Operation(operationId = "listIndicatorRevisions", summary = "Who changed an indicator, what, when and why")
    public Page<Revision> revisions(@PathParam("code") String code, @Valid @BeanParam PageQuery page) {
        return revisions.list("indicators/" + code, page);
    }

    @GET
    @Path("{code}/revisions/{revision}")
    @PermitAll
    @Operation(operationId = "getIndicatorRevision", summary = "An indicator as one change left it")
    public Revision revision(
            @PathParam("code") String code,
            @PathParam("revision") int revision,
            @QueryParam("compare") @Nullable Integer compare) {
        return revisions.get("indicators/" + code, revision, compare);
    }

    @POST
    @Idempotent
    @RolesAllowed(May.MEASURE)
    @ResponseStatus(201)
    @Operation(operationId = "createIndicator", summary = "Add an indicator")
    public RestResponse<IndicatorView> create(@Valid @NotNull IndicatorContent content) {
        actor.requireActsFor(content.opd(), "/opd");
        var indicator = Indicator.add(content, journal);
        return Answer.created("indicators/" + indicator.code, IndicatorView.of(indicator), indicator.version);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(May.MEASURE)
    @Operation(operationId = "replaceIndicator", summary = "Replace an indicator")
    public RestResponse<IndicatorView> replace(
            @PathParam("code") String code,
            @Valid @BeanParam Amendment amendment,
            @Valid @NotNull IndicatorContent content) {
        var indicator = own(code, amendment);
        return write(indicator, content, amendment.reason);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(May.MEASURE)
    @Operation(operationId = "patchIndicator", summary = "Change some properties of an indicator")
    public RestResponse<IndicatorView> patch(
            @PathParam("code") String code, @Valid @BeanParam Amendment amendment, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var indicator = own(code, amendment);
        return write(indicator, patches.merge(IndicatorContent.of(indicator), patch), amendment.reason);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(May.MEASURE)
    @Operation(operationId = "deleteIndicator", summary = "Delete an indicator that nothing refers to")
    public void delete(@PathParam("code") String code, @Valid @BeanParam Amendment amendment) {
        var indicator = own(code, amendment);
        dependents.refuseIfAny(indicator);
        indicator.remove(amendment.reason, journal);
    }

    /** The actor's own indicator, in the version they have seen. */
    private Indicator own(String code, Amendment amendment) {
        var indicator = Indicator.get(code);
        actor.requireActsFor(indicator.opd.code);
        amendment.requireVersion(indicator.version);
        return indicator;
    }

    private RestResponse<IndicatorView> write(Indicator indicator, IndicatorContent content, @Nullable String reason) {
        if (!content.code().equals(indicator.code)) {
            throw Problem.codeMismatch();
        }
        actor.requireActsFor(content.opd(), "/opd");
        indicator.change(content, reason, journal);
        return Answer.ok(IndicatorView.of(indicator), indicator.version);
    }
}
