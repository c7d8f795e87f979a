package id.capaian.indicator;

import id.capaian.journal.Citable;
import id.capaian.journal.Past;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Measurements of all indicators. */
@Path("/v1/measurements")
@Tag(name = "indicators")
@Transactional
public class MeasurementsResource {
    private final Lists lists;
    private final Past past;

    MeasurementsResource(Lists lists, Past past) {
        this.lists = lists;
        this.past = past;
    }

    @GET
    @PermitAll
    @Citable
    @Operation(
            operationId = "listAllMeasurements",
            summary = "What was measured, of all indicators",
            description = "With `dataVersion`, as it was then.")
    public Page<MeasurementView> list(
            @Valid @BeanParam FiguresQuery of,
            @Valid @BeanParam MeasurementQuery query,
            @Valid @BeanParam ListQuery page,
            @QueryParam(Citable.VERSION) @Nullable Long version) {
        if (version != null) {
            var measurements = MeasurementsAsOf.of(of, past.asOf(version));
            return lists.answerOfThen(page, FiguresQuery.MEASUREMENTS, measurements.page(query, page));
        }
        return lists.answerEach(page, FiguresQuery.MEASUREMENTS, of.narrow(query.listing(null)), MeasurementView::of);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA, Format.SDMX})
    @PermitAll
    @Citable
    @Operation(hidden = true)
    public Response export(
            @Valid @BeanParam FiguresQuery of,
            @Valid @BeanParam MeasurementQuery query,
            @Valid @BeanParam ListQuery page,
            @QueryParam(Citable.VERSION) @Nullable Long version) {
        if (version != null) {
            var measurements = MeasurementsAsOf.of(of, past.asOf(version));
            return lists.exportOfThen(page, FiguresQuery.MEASUREMENTS, () -> measurements.each(query));
        }
        return lists.exportEach(page, FiguresQuery.MEASUREMENTS, of.narrow(query.listing(null)), MeasurementView::of);
    }
}
