package id.capaian.achievement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.Settings;
import id.capaian.access.Role;
import id.capaian.web.Answer;
import id.capaian.web.ETag;
import id.capaian.web.MergePatch;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Achievements. */
@Path("/v1/achievements")
@Tag(name = "achievements")
@Transactional
public class AchievementResource {
    private final Settings settings;
    private final Clock clock;
    private final MergePatch patches;
    private final SecurityIdentity identity;

    AchievementResource(Settings settings, Clock clock, MergePatch patches, SecurityIdentity identity) {
        this.settings = settings;
        this.clock = clock;
        this.patches = patches;
        this.identity = identity;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAchievements", summary = "Achievements, the latest first")
    public Page<AchievementView> list(@Valid @BeanParam AchievementQuery query, @Valid @BeanParam PageQuery page) {
        return query.listing(seesDrafts()).page(page, AchievementQuery.SORTING, AchievementView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getAchievement", summary = "One achievement with its evidence")
    public RestResponse<AchievementView> get(@PathParam("id") String id) {
        return answer(seesDrafts() ? Achievement.get(id) : Achievement.getPublished(id));
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "createAchievement", summary = "Write a draft")
    public RestResponse<AchievementView> create(@Valid @NotNull AchievementContent content) {
        var achievement = Achievement.draft(content, settings, clock);
        return Answer.created("achievements/" + achievement.id, AchievementView.of(achievement), achievement.version);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "replaceAchievement", summary = "Replace what is written of an achievement")
    public RestResponse<AchievementView> replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AchievementContent content) {
        var achievement = unchanged(id, ifMatch);
        achievement.write(content, settings, clock);
        return saved(achievement);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "patchAchievement", summary = "Change some properties of an achievement")
    public RestResponse<AchievementView> patch(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var achievement = unchanged(id, ifMatch);
        achievement.write(patches.merge(AchievementContent.of(achievement), patch), settings, clock);
        return saved(achievement);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "deleteAchievement", summary = "Delete a draft")
    public void delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        unchanged(id, ifMatch).discard();
    }

    @PUT
    @Path("{id}/publication")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "publishAchievement",
            summary = "Publish an achievement",
            description = "Needs a title, summary, date, region and at least one photo or video; otherwise 422 says"
                    + " what is missing. Publishing what is published changes nothing.")
    public RestResponse<AchievementView> publish(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var achievement = unchanged(id, ifMatch);
        achievement.publish(clock);
        return saved(achievement);
    }

    @DELETE
    @Path("{id}/publication")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "withdrawAchievement",
            summary = "Withdraw a published achievement",
            description = "From then on its address answers 410 with the reason.")
    public void withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(description = "Why, for everyone to read.", example = "Foto milik orang lain.")
                    @QueryParam("reason")
                    @NotBlank
                    @Size(max = 1000)
                    String reason) {
        unchanged(id, ifMatch).withdraw(reason, clock);
    }

    private boolean seesDrafts() {
        return identity.hasRole(Role.ADMIN);
    }

    private static Achievement unchanged(String id, @Nullable String ifMatch) {
        var achievement = Achievement.get(id);
        ETag.require(ifMatch, achievement.version);
        return achievement;
    }

    private static RestResponse<AchievementView> saved(Achievement achievement) {
        Achievement.flush();
        return answer(achievement);
    }

    private static RestResponse<AchievementView> answer(Achievement achievement) {
        return Answer.ok(AchievementView.of(achievement), achievement.version);
    }
}
