package id.capaian.indicator;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.journal.Citable;
import id.capaian.journal.Journal;
import id.capaian.journal.Past;
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

/** Measurements of an indicator, each at its natural key. */
@Path("/v1/indicators/{code}/measurements")
@Tag(name = "indicators")
@Transactional
public class MeasurementResource {
    private final Actor actor;
    private final Lists lists;
    private final Journal journal;
    private final Revisions revisions;
    private final Past past;

    MeasurementResource(Actor actor, Lists lists, Journal journal, Revisions revisions, Past past) {
        this.actor = actor;
        this.lists = lists;
        this.journal = journal;
        this.revisions = revisions;
        this.past = past;
    }

    @GET
    @PermitAll
    @Citable
    @Operation(operationId = "listMeasurements", summary = "Measurements of an indicator")
    public Page<MeasurementView> list(
            @PathParam("code") String code,
            @Valid @BeanParam MeasurementQuery query,
            @Valid @BeanParam ListQuery page,
            @QueryParam(Citable.VERSION) @Nullable Long version) {
        if (version != null) {
            var measurements = MeasurementsAsOf.of(IndicatorAsOf.get(code, past.asOf(version)));
            return lists.answerOfThen(page, MeasurementQuery.OFFER, measurements.page(query, page));
        }
        return lists.answerEach(page, MeasurementQuery.OFFER, query.listing(Indicator.get(code)), MeasurementView::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA, Format.SDMX})
    @PermitAll
    @Citable
    @Operation(hidden = true)
    public Response export(
            @PathParam("code") String code,
            @Valid @BeanParam MeasurementQuery query,
            @Valid @BeanParam ListQuery page,
            @QueryParam(Citable.VERSION) @Nullable Long version) {
        if (version != null) {
            var measurements = MeasurementsAsOf.of(IndicatorAsOf.get(code, past.asOf(version)));
            return lists.exportOfThen(page, MeasurementQuery.OFFER, () -> measurements.each(query));
        }
        return lists.exportEach(page, MeasurementQuery.OFFER, query.listing(Indicator.get(code)), MeasurementView::of);
    }

    @GET
    @Path("{region}/{period}")
    @PermitAll
    @Citable
    @Operation(operationId = "getMeasurement", summary = "One measurement")
    public RestResponse<MeasurementView> get(
            @BeanParam FigureKey key, @QueryParam(Citable.VERSION) @Nullable Long version) {
        if (version != null) {
            return IndicatorAsOf.get(key.code, past.asOf(version)).measurement(key);
        }
        var measurement = Measurement.get(key.ofMeasurement());
        return Answer.ok(MeasurementView.of(measurement), measurement.version);
    }

    @GET
    @Path("{region}/{period}/revisions")
    @PermitAll
    @Operation(
            operationId = "listMeasurementRevisions",
            summary = "Every value that a measurement had",
            description = "The vintages of a figure: each with who wrote it, when and why.")
    public Page<Revision> revisions(@BeanParam FigureKey key, @Valid @BeanParam PageQuery page) {
        var slot = key.ofMeasurement();
        return revisions.list(slot.path("measurements", ""), page);
    }

    @GET
    @Path("{region}/{period}/revisions/{revision}")
    @PermitAll
    @Operation(operationId = "getMeasurementRevision", summary = "A measurement as one change left it")
    public Revision revision(
            @BeanParam FigureKey key,
            @PathParam("revision") int revision,
            @QueryParam("compare") @Nullable Integer compare) {
        var slot = key.ofMeasurement();
        return revisions.get(slot.path("measurements", ""), revision, compare);
    }

    @PUT
    @Path("{region}/{period}")
    @RolesAllowed(May.MEASURE)
    @Operation(
            operationId = "putMeasurement",
            summary = "Write a measurement",
            description = "Creates it (201), or replaces the one at this key, which needs If-Match (200).")
    public RestResponse<MeasurementView> put(
            @BeanParam FigureKey key,
            @Valid @BeanParam Amendment amendment,
            @Valid @NotNull MeasurementContent content) {
        var slot = key.ofMeasurement();
        actor.requireActsFor(slot.indicator().opd.code);
        var known = Measurement.find(slot);
        if (known == null) {
            var measurement = Measurement.add(slot, content, amendment.reason, journal);
            return Answer.created(measurement.subject().path(), MeasurementView.of(measurement), measurement.version);
        }
        amendment.requireVersion(known.version);
        known.change(content, amendment.reason, journal);
        return Answer.ok(MeasurementView.of(known), known.version);
    }

    @DELETE
    @Path("{region}/{period}")
    @RolesAllowed(May.MEASURE)
    @Operation(operationId = "deleteMeasurement", summary = "Delete a measurement")
    public void delete(@BeanParam FigureKey key, @Valid @BeanParam Amendment amendment) {
        var measurement = Measurement.get(key.ofMeasurement());
        actor.requireActsFor(measurement.indicator.opd.code);
        amendment.requireVersion(measurement.version);
        measurement.remove(amendment.reason, journal);
    }
}
