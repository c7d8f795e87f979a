package id.capaian.imports;

import id.capaian.region.Region;
import id.capaian.web.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a file is to be imported. */
public class ImportOptions {
    @Parameter(description = "What its rows are.", example = "measurements")
    @QueryParam("type")
    @NotNull
    public ImportType type;

    @Parameter(description = "true: only find out what would change and what is wrong; nothing is written.")
    @QueryParam("dryRun")
    @DefaultValue("false")
    public boolean dryRun;

    @Parameter(description = "create: what exists is not to be changed. upsert: it is changed to what the file says.")
    @QueryParam("mode")
    @DefaultValue("create")
    public Mode mode;

    @Parameter(
            description = "What happens to a row whose thing exists and says otherwise: it is an error, revises the"
                    + " thing, or is skipped. Default error, with `mode=upsert` revise. A row that says what is known"
                    + " already is none of these.")
    @QueryParam("onConflict")
    public @Nullable OnConflict onConflict;

    @Parameter(
            description = "true: rows without fault are written though others are refused. Default false: all or"
                    + " nothing.")
    @QueryParam("partial")
    @DefaultValue("false")
    public boolean partial;

    @Parameter(
            description = "Why, for everyone to read. Needed when the file changes what is public.",
            example = "Angka tetap BPS 2025.")
    @QueryParam("reason")
    @Size(max = 1000)
    public @Nullable String reason;

    @Parameter(
            description = "How its numbers are written: id for 1.234,5, en for 1,234.5. Needed only when the file"
                    + " itself does not tell.",
            example = "id")
    @QueryParam("locale")
    @Pattern(regexp = "id|en")
    public @Nullable String locale;

    @Parameter(
            description = "Whose keys the column `externalId` holds: rows with a key that came before from the same"
                    + " source are the same thing.",
            example = "sipd")
    @QueryParam("source")
    @Pattern(regexp = Slug.PATTERN, message = "slug")
    public @Nullable String source;

    @Parameter(description = "Code of the indicator, for files of one that do not name it.", example = "tpt")
    @QueryParam("indicator")
    @Pattern(regexp = Slug.PATTERN, message = "slug")
    public @Nullable String indicator;

    @Parameter(description = "Code of the region of rows that name none.", example = "36")
    @QueryParam("region")
    @Pattern(regexp = Region.CODE, message = "region-code")
    public @Nullable String region;

    @Parameter(description = "Planning document of targets that name none.", example = "RPJMD-2025-2029")
    @QueryParam("document")
    @Size(max = 40)
    public @Nullable String document;

    OnConflict conflicts() {
        return Objects.requireNonNullElse(onConflict, mode.onConflict());
    }
}
