package id.capaian.trend.chart;

import id.capaian.Settings;
import id.capaian.journal.Citable;
import id.capaian.trend.ChosenSeries;
import id.capaian.trend.chart.Drawing.Templates;
import id.capaian.trend.summary.Tongue;
import id.capaian.web.problem.ProblemWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Trends as charts. */
@Path("/v1/indicators/{code}/trend.svg")
@Tag(name = "trends")
@Produces(Drawing.SVG)
@Transactional
public class TrendChartResource {
    private final Settings settings;
    private final ChosenSeries series;
    private final ProblemWriter writer;

    TrendChartResource(Settings settings, ChosenSeries series, ProblemWriter writer) {
        this.settings = settings;
        this.series = series;
        this.writer = writer;
    }

    @GET
    @PermitAll
    @Citable
    @Operation(
            operationId = "getIndicatorTrendChart",
            summary = "An indicator's figures as a chart",
            description = "An SVG picture that can be put into a page or printed as it is: the line of each region, its"
                    + " latest value, targets, changes of method, and, for one region, where the line leads with its"
                    + " 80 % and 95 % intervals. Periods without a figure are dotted over. With `dataVersion`, all of"
                    + " it as it was then.")
    public RestResponse<String> chart(
            @PathParam("code") String code,
            @Valid @BeanParam ChartQuery query,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        var figures = Figures.of(series.of(code, query.regions(settings.rootRegion()), query, query.dataVersion));
        var asked = query.lang == null ? acceptLanguage : query.lang.toString();
        var words = Wording.of(figures, new Tongue(writer.messages(asked).locale()));
        return Drawing.answer(draw(figures, words, query));
    }

    private static String draw(Figures figures, Wording words, ChartQuery query) {
        var frame = Frame.of(query, words);
        var chart = figures.graphs().isEmpty() ? null : LineChart.of(figures, words, frame, query.theme.palette());
        return Templates.trend(
                        words.caption("trend", query.width, query.height, query.theme),
                        query,
                        frame,
                        chart,
                        words.empty())
                .render();
    }
}
