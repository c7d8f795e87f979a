package id.capaian.trend.chart;

import id.capaian.journal.Citable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which region of an indicator is drawn, and how small. */
public class SparkQuery {
    @Parameter(description = "Code of the region. Default: the region that everything lies in.", example = "36")
    @QueryParam("region")
    public @Nullable String region;

    @Parameter(description = "Width in pixels.")
    @QueryParam("width")
    @DefaultValue("120")
    @Min(40)
    @Max(400)
    public int width;

    @Parameter(description = "Height in pixels.")
    @QueryParam("height")
    @DefaultValue("30")
    @Min(12)
    @Max(120)
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

    @QueryParam(Citable.VERSION)
    public @Nullable Long dataVersion;
}
