package id.capaian.indicator;

import id.capaian.access.Role;
import id.capaian.web.Answer;
import id.capaian.web.ETag;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Measurements of an indicator, each at its natural key. */
@Path("/v1/indicators/{code}/measurements")
@Tag(name = "indicators")
@Transactional
public class MeasurementResource {
    private final Clock clock;

    MeasurementResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listMeasurements", summary = "Measurements of an indicator")
    public Page<MeasurementView> list(
            @PathParam("code") String code,
            @Valid @BeanParam MeasurementQuery query,
            @Valid @BeanParam PageQuery page) {
        return query.listing(Indicator.get(code)).page(page, FigureQuery.SORTING, MeasurementView::of);
    }

    @GET
    @Path("{region}/{period}")
    @PermitAll
    @Operation(operationId = "getMeasurement", summary = "One measurement")
    public RestResponse<MeasurementView> get(
            @PathParam("code") String code,
            @PathParam("region") String region,
            @PathParam("period") String period,
            @QueryParam("disaggregation") @Nullable String disaggregation) {
        var measurement = Measurement.get(Slot.ofMeasurement(code, region, period, disaggregation));
        return Answer.ok(MeasurementView.of(measurement), measurement.version);
    }

    @PUT
    @Path("{region}/{period}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "putMeasurement",
            summary = "Write a measurement",
            description = "Creates it (201), or replaces the one at this key, which needs If-Match (200).")
    public RestResponse<MeasurementView> put(
            @PathParam("code") String code,
            @PathParam("region") String region,
            @PathParam("period") String period,
            @QueryParam("disaggregation") @Nullable String disaggregation,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MeasurementContent content) {
        var slot = Slot.ofMeasurement(code, region, period, disaggregation);
        var known = Measurement.find(slot);
        if (known == null) {
            var measurement = new Measurement(slot);
            measurement.write(content, clock);
            measurement.persist();
            return Answer.created(slot.path("measurements"), MeasurementView.of(measurement), measurement.version);
        }
        ETag.require(ifMatch, known.version);
        known.write(content, clock);
        Measurement.flush();
        return Answer.ok(MeasurementView.of(known), known.version);
    }

    @DELETE
    @Path("{region}/{period}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteMeasurement", summary = "Delete a measurement")
    public void delete(
            @PathParam("code") String code,
            @PathParam("region") String region,
            @PathParam("period") String period,
            @QueryParam("disaggregation") @Nullable String disaggregation,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var measurement = Measurement.get(Slot.ofMeasurement(code, region, period, disaggregation));
        ETag.require(ifMatch, measurement.version);
        measurement.delete();
    }
}
