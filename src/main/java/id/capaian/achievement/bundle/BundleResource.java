package id.capaian.achievement.bundle;

import id.capaian.achievement.AchievementQuery;
import id.capaian.achievement.AchievementView;
import id.capaian.achievement.exhibit.ExhibitQuery;
import id.capaian.achievement.exhibit.ExhibitView;
import id.capaian.web.format.Export;
import id.capaian.web.format.FileName;
import id.capaian.web.format.Format;
import id.capaian.web.list.Exports;
import id.capaian.web.list.Offer;
import id.capaian.web.page.Listed;
import id.capaian.web.page.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Achievements with all that belongs to them, in one file. */
@Path("/v1/bundles/achievements")
@Tag(name = "achievements")
@Produces(BundleResource.ZIP)
@Transactional
public class BundleResource {
    static final String ZIP = "application/zip";

    private final Exports exports;

    BundleResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getAchievementsBundle",
            summary = "Achievements and their evidence in one ZIP file",
            description = "Tables of all published achievements that match and of their evidence, with captions and"
                    + " credits; what the columns mean; and a text that says what was asked, when, at which data version,"
                    + " and how to cite it.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response bundle(@Valid @BeanParam BundleQuery query) {
        var bundle = new Bundle(exports.writer(Format.CSV), exports.writer(Format.CSVW));
        var achievements = export(
                query,
                "achievements",
                AchievementQuery.OFFER,
                query.published(),
                all -> all.stream().map(AchievementView::read).toList());
        var evidence = export(query, "evidence", ExhibitQuery.OFFER, ExhibitQuery.published(query), ExhibitView::all);
        return exports.answer(
                        ZIP,
                        FileName.of("bundle-achievements", achievements.origin(), "zip"),
                        out -> bundle.write(out, achievements, evidence))
                .build();
    }

    /** A table that says under which address its rows stand by themselves. */
    private <E, V> Export export(
            BundleQuery query, String list, Offer offer, Listed<E> rows, Function<List<E>, List<V>> views) {
        var dataset = offer.dataset();
        return exports.export(
                        dataset,
                        dataset.columns(),
                        () -> rows.all(new PageQuery(), offer.sorting(), views),
                        query.locale)
                .standingAt("/v1/" + list);
    }
}
