package id.capaian.achievement.bundle;

import id.capaian.achievement.AchievementFilter;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which achievements, and for whose spreadsheets. */
public class BundleQuery extends AchievementFilter {
    @Parameter(
            description = "`id`: tables as Indonesian spreadsheets read them, with decimal commas and semicolons.",
            example = "id")
    @QueryParam("locale")
    @DefaultValue("en")
    @Pattern(regexp = "id|en")
    public String locale;
}
