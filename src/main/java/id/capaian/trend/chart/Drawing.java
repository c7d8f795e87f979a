package id.capaian.trend.chart;

import id.capaian.trend.chart.geometry.Pixels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** From a chart to its SVG. */
final class Drawing {
    static final String SVG = "image/svg+xml";

    private Drawing() {}

    /**
     * What those who hear a picture are told.
     *
     * @param id that no other picture on a page has
     */
    public record Caption(String id, String language, String title, String description) {}

    @CheckedTemplate(basePath = "chart")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance trend(
                Caption caption, ChartQuery query, Frame frame, @Nullable LineChart chart, String empty);

        static native TemplateInstance spark(Caption caption, SparkQuery query, Palette.Pen pen, List<Spark> sparks);
    }

    /** A number as SVG wants it. */
    @TemplateExtension
    static String px(Double number) {
        return Pixels.of(number);
    }

    static RestResponse<String> answer(String svg) {
        return ResponseBuilder.ok(svg)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
