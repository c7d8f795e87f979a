package id.capaian.trend.chart;

import id.capaian.Settings;
import id.capaian.journal.Citable;
import id.capaian.trend.ChosenSeries;
import id.capaian.trend.SeriesQuery;
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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Trends as small as a word. */
@Path("/v1/indicators/{code}/spark.svg")
@Tag(name = "trends")
@Produces(Drawing.SVG)
@Transactional
public class SparkResource {
    private final Settings settings;
    private final ChosenSeries series;
    private final ProblemWriter writer;

    SparkResource(Settings settings, ChosenSeries series, ProblemWriter writer) {
        this.settings = settings;
        this.series = series;
        this.writer = writer;
    }

    @GET
    @PermitAll
    @Citable
    @Operation(
            operationId = "getIndicatorSpark",
            summary = "An indicator's figures as a small line",
            description = "An SVG picture for tables and running text: the line of one region and its latest value,"
                    + " without letters or ground. Screen readers are told the first, latest and best value. With"
                    + " `dataVersion`, all of it as it was then.")
    public RestResponse<String> spark(
            @PathParam("code") String code,
            @Valid @BeanParam SparkQuery query,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        var region = Objects.requireNonNullElse(query.region, settings.rootRegion());
        var figures = Figures.of(series.of(code, List.of(region), new SeriesQuery(), query.dataVersion));
        var words =
                Wording.of(figures, new Tongue(writer.messages(acceptLanguage).locale()));
        var sparks =
                figures.graphs().stream().map(graph -> Spark.of(graph, query)).toList();
        return Drawing.answer(Templates.spark(
                        words.caption("spark", query.width, query.height, query.theme),
                        query,
                        query.theme.palette().pen(0),
                        sparks)
                .render());
    }
}
