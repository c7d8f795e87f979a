package id.capaian.trend.chart;

import id.capaian.journal.Citable;
import id.capaian.trend.SeriesQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which regions of an indicator are drawn, and how. */
public class ChartQuery extends SeriesQuery {
    private static final int MOST_REGIONS = 9;

    @Parameter(
            description =
                    "Code of a region; repeated, up to nine, to compare them. Targets and the projection are drawn"
                            + " only where there is one. Default: the region that everything lies in.",
            example = "[\"36\", \"36.71\"]")
    @QueryParam("region")
    @Size(max = MOST_REGIONS)
    public List<String> region = List.of();

    @Parameter(description = "Width in pixels.")
    @QueryParam("width")
    @DefaultValue("800")
    @Min(200)
    @Max(2000)
    public int width;

    @Parameter(description = "Height in pixels.")
    @QueryParam("height")
    @DefaultValue("450")
    @Min(120)
    @Max(1500)
    public int height;

    @Parameter(
            description = "On what it is looked at: `light`, `dark`, or `print` for black and white.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"light", "dark", "print"}))
    @QueryParam("theme")
    @DefaultValue("light")
    public Theme theme;

    @Parameter(
            description = "Language. Default: by `Accept-Language`, else that of the service.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"id", "en"}),
            example = "id")
    @QueryParam("lang")
    public @Nullable Lang lang;

    @QueryParam(Citable.VERSION)
    public @Nullable Long dataVersion;

    /** A language, as it is written in addresses. */
    public enum Lang {
        ID,
        EN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The codes of the regions asked for, each once. */
    List<String> regions(String otherwise) {
        return region.isEmpty()
                ? List.of(otherwise)
                : region.stream().distinct().toList();
    }
}
