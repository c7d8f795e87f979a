package id.capaian.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.Role;
import id.capaian.web.Answer;
import id.capaian.web.Dependents;
import id.capaian.web.ETag;
import id.capaian.web.MergePatch;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Indicators. */
@Path("/v1/indicators")
@Tag(name = "indicators")
@Transactional
public class IndicatorResource {
    private final Clock clock;
    private final MergePatch patches;
    private final Dependents dependents;

    IndicatorResource(Clock clock, MergePatch patches, Dependents dependents) {
        this.clock = clock;
        this.patches = patches;
        this.dependents = dependents;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listIndicators", summary = "Indicators")
    public Page<IndicatorView> list(@Valid @BeanParam IndicatorQuery query, @Valid @BeanParam PageQuery page) {
        return query.listing().page(page, IndicatorQuery.SORTING, IndicatorView::of);
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getIndicator", summary = "One indicator")
    public RestResponse<IndicatorView> get(@PathParam("code") String code) {
        var indicator = Indicator.get(code);
        return Answer.ok(IndicatorView.of(indicator), indicator.version);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "createIndicator", summary = "Add an indicator")
    public RestResponse<IndicatorView> create(@Valid @NotNull IndicatorContent content) {
        var indicator = Indicator.add(content, clock);
        return Answer.created("indicators/" + indicator.code, IndicatorView.of(indicator), indicator.version);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "replaceIndicator", summary = "Replace an indicator")
    public RestResponse<IndicatorView> replace(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull IndicatorContent content) {
        var indicator = Indicator.get(code);
        ETag.require(ifMatch, indicator.version);
        return write(indicator, content);
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "patchIndicator", summary = "Change some properties of an indicator")
    public RestResponse<IndicatorView> patch(
            @PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var indicator = Indicator.get(code);
        ETag.require(ifMatch, indicator.version);
        return write(indicator, patches.merge(IndicatorContent.of(indicator), patch));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteIndicator", summary = "Delete an indicator that nothing refers to")
    public void delete(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var indicator = Indicator.get(code);
        ETag.require(ifMatch, indicator.version);
        dependents.refuseIfAny(indicator);
        indicator.delete();
    }

    private RestResponse<IndicatorView> write(Indicator indicator, IndicatorContent content) {
        if (!content.code().equals(indicator.code)) {
            throw Problem.codeMismatch();
        }
        indicator.write(content, clock);
        Indicator.flush();
        return Answer.ok(IndicatorView.of(indicator), indicator.version);
    }
}
