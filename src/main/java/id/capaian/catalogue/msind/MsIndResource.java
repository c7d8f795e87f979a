package id.capaian.catalogue.msind;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorQuery;
import id.capaian.region.RegionLevel;
import id.capaian.web.Spread;
import id.capaian.web.format.Dataset;
import id.capaian.web.format.Format;
import id.capaian.web.list.ListQuery;
import id.capaian.web.list.Lists;
import id.capaian.web.list.Offer;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Metadata of indicators after MS-Ind. */
@Path("/v1/catalog/ms-ind")
@Tag(name = "catalogue")
@Transactional
public class MsIndResource {
    public static final Offer OFFER = new Offer(
            Dataset.of("ms-ind", MsInd.class),
            IndicatorQuery.OFFER.sorting(),
            IndicatorQuery.OFFER.facets(),
            List.of());

    private final Lists lists;

    MsIndResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMsInd",
            summary = "Metadata of indicators, as MS-Ind",
            description = "For the portals of Satu Data Indonesia: each indicator by the fields of BPS's form MS-Ind.")
    public Page<MsInd> list(@Valid @BeanParam IndicatorQuery query, @Valid @BeanParam ListQuery page) {
        return lists.answer(page, OFFER, query.listing(), MsIndResource::views);
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.CSV_METADATA})
    @PermitAll
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam IndicatorQuery query, @Valid @BeanParam ListQuery page) {
        return lists.export(page, OFFER, query.listing(), MsIndResource::views);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getMsInd", summary = "Metadata of an indicator, as MS-Ind")
    public MsInd get(@PathParam("code") String code) {
        return views(List.of(Indicator.get(code))).get(0);
    }

    private static List<MsInd> views(List<Indicator> indicators) {
        var levels = levels(indicators);
        return indicators.stream()
                .map(one -> MsInd.of(one, levels.getOrDefault(one.code, Set.of())))
                .toList();
    }

    private record Measured(String indicator, RegionLevel level) {}

    /** In which regions they are measured, in one statement for all. */
    private static Map<String, Set<RegionLevel>> levels(List<Indicator> indicators) {
        return Spread.of(
                        "select distinct s.indicator.code, s.region.level from MeasuredSeries s"
                                + " where s.indicator in :indicators",
                        Map.of("indicators", indicators))
                .query(Measured.class)
                .getResultList()
                .stream()
                .collect(groupingBy(Measured::indicator, mapping(Measured::level, toSet())));
    }
}
