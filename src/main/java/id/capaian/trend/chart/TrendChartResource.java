package id.capaian.trend.chart;

import id.capaian.Settings;
import id.capaian.indicator.Indicator;
import id.capaian.trend.IndicatorSeries;
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
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;
    private final ProblemWriter writer;

    TrendChartResource(Settings settings, Clock clock, ProblemWriter writer) {
        this.settings = settings;
        this.clock = clock;
        this.writer = writer;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getIndicatorTrendChart",
            summary = "An indicator's figures as a chart",
            description = "An SVG picture that can be put into a page or printed as it is: the line of each region, its"
                    + " latest value, targets, changes of method, and, for one region, where the line leads with its"
                    + " 80 % and 95 % intervals. Periods without a figure are dotted over.")
    public RestResponse<String> chart(
            @PathParam("code") String code,
            @Valid @BeanParam ChartQuery query,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        var indicator = Indicator.get(code);
        var regions = query.regions(settings.rootRegion());
        var figures = Figures.of(IndicatorSeries.of(indicator, regions, query, LocalDate.now(clock)));
        var asked = query.lang == null ? acceptLanguage : query.lang.toString();
        var words = new Wording(figures, new Tongue(writer.messages(asked).locale()));
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
