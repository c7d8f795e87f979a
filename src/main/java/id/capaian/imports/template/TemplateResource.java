package id.capaian.imports.template;

import id.capaian.Settings;
import id.capaian.imports.ImportType;
import id.capaian.opd.Opd;
import id.capaian.web.Slug;
import id.capaian.web.format.Format;
import id.capaian.web.list.Exports;
import id.capaian.web.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Workbooks to fill in. */
@Path("/v1/imports/templates")
@Tag(name = "imports")
@Transactional
public class TemplateResource {
    private final Settings settings;
    private final Exports exports;
    private final Clock clock;

    TemplateResource(Settings settings, Exports exports, Clock clock) {
        this.settings = settings;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    @Path("{type}.xlsx")
    @Produces(Format.WORKBOOK)
    @PermitAll
    @Operation(
            operationId = "getImportTemplate",
            summary = "A workbook to fill in and import",
            description =
                    "With the columns of its type, drop-downs, and examples on a second sheet. With `opd` also the"
                            + " agency's own codes, and for measurements and targets a row for each figure that is due.")
    public Response template(
            @Parameter(description = "What its rows are.", example = "measurements") @PathParam("type") String type,
            @Parameter(description = "Code of the agency that fills it in.", example = "dpupr")
                    @QueryParam("opd")
                    @Pattern(regexp = Slug.PATTERN, message = "slug")
                    @Nullable
                    String opd) {
        var what = read(type);
        var agency = opd == null ? null : Opd.get(opd);
        var choices = Choices.of(what, agency, settings.rootRegion());
        var due = agency == null ? Due.none() : Due.of(what, agency, LocalDate.now(clock));
        var name = "templat-" + type + (opd == null ? "" : "-" + opd) + ".xlsx";
        return exports.answer(Format.WORKBOOK, name, out -> Template.write(out, what, choices, due))
                .build();
    }

    private static ImportType read(String type) {
        return Arrays.stream(ImportType.values())
                .filter(one -> one.toString().equals(type))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("template " + type));
    }
}
