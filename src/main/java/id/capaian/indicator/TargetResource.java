package id.capaian.indicator;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.journal.Journal;
import id.capaian.journal.Revision;
import id.capaian.journal.Revisions;
import id.capaian.web.Amendment;
import id.capaian.web.Answer;
import id.capaian.web.format.Format;
import id.capaian.web.list.ListQuery;
import id.capaian.web.list.Lists;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Targets of an indicator, each at its natural key. */
@Path("/v1/indicators/{code}/targets")
@Tag(name = "indicators")
@Transactional
public class TargetResource {
    private final Actor actor;
    private final Lists lists;
    private final Journal journal;
    private final Revisions revisions;

    TargetResource(Actor actor, Lists lists, Journal journal, Revisions revisions) {
        this.actor = actor;
        this.lists = lists;
        this.journal = journal;
        this.revisions = revisions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listTargets", summary = "Targets of an indicator")
    public Page<TargetView> list(
            @PathParam("code") String code, @Valid @BeanParam TargetQuery query, @Valid @BeanParam ListQuery page) {
        return lists.answerEach(page, TargetQuery.OFFER, query.listing(Indicator.get(code)), TargetView::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(
            @PathParam("code") String code, @Valid @BeanParam TargetQuery query, @Valid @BeanParam ListQuery page) {
        return lists.exportEach(page, TargetQuery.OFFER, query.listing(Indicator.get(code)), TargetView::of);
    }

    @GET
    @Path("{region}/{period}/{document}")
    @PermitAll
    @Operation(operationId = "getTarget", summary = "One target")
    public RestResponse<TargetView> get(
            @BeanParam FigureKey key,
            @PathParam("document") @Pattern(regexp = Target.DOCUMENT, message = "document-code") String document) {
        var target = Target.get(key.ofTarget(), document);
        return Answer.ok(TargetView.of(target), target.version);
    }

    @GET
    @Path("{region}/{period}/{document}/revisions")
    @PermitAll
    @Operation(
            operationId = "listTargetRevisions",
            summary = "Every value that a target had",
            description = "The vintages of a figure: each with who wrote it, when and why.")
    public Page<Revision> revisions(
            @BeanParam FigureKey key,
            @PathParam("document") @Pattern(regexp = Target.DOCUMENT, message = "document-code") String document,
            @Valid @BeanParam PageQuery page) {
        var slot = key.ofTarget();
        return revisions.list(slot.path("targets", "/" + document), page);
    }

    @GET
    @Path("{region}/{period}/{document}/revisions/{revision}")
    @PermitAll
    @Operation(operationId = "getTargetRevision", summary = "A target as one change left it")
    public Revision revision(
            @BeanParam FigureKey key,
            @PathParam("document") @Pattern(regexp = Target.DOCUMENT, message = "document-code") String document,
            @PathParam("revision") int revision,
            @QueryParam("compare") @Nullable Integer compare) {
        var slot = key.ofTarget();
        return revisions.get(slot.path("targets", "/" + document), revision, compare);
    }

    @PUT
    @Path("{region}/{period}/{document}")
    @RolesAllowed(May.MEASURE)
    @Operation(
            operationId = "putTarget",
            summary = "Write a target",
            description = "Creates it (201), or replaces the one at this key, which needs If-Match (200).")
    public RestResponse<TargetView> put(
            @BeanParam FigureKey key,
            @PathParam("document") @Pattern(regexp = Target.DOCUMENT, message = "document-code") String document,
            @Valid @BeanParam Amendment amendment,
            @Valid @NotNull TargetContent content) {
        var slot = key.ofTarget();
        actor.requireActsFor(slot.indicator().opd.code);
        var known = Target.find(slot, document);
        if (known == null) {
            var target = Target.add(slot, document, content, amendment.reason, journal);
            return Answer.created(target.subject().path(), TargetView.of(target), target.version);
        }
        amendment.requireVersion(known.version);
        known.change(content, amendment.reason, journal);
        return Answer.ok(TargetView.of(known), known.version);
    }

    @DELETE
    @Path("{region}/{period}/{document}")
    @RolesAllowed(May.MEASURE)
    @Operation(operationId = "deleteTarget", summary = "Delete a target")
    public void delete(
            @BeanParam FigureKey key,
            @PathParam("document") @Pattern(regexp = Target.DOCUMENT, message = "document-code") String document,
            @Valid @BeanParam Amendment amendment) {
        var target = Target.get(key.ofTarget(), document);
        actor.requireActsFor(target.indicator.opd.code);
        amendment.requireVersion(target.version);
        target.remove(amendment.reason, journal);
    }
}
