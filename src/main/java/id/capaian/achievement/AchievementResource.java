package id.capaian.achievement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.Settings;
import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.achievement.feed.AchievementFeed;
import id.capaian.journal.Citable;
import id.capaian.journal.Journal;
import id.capaian.journal.Past;
import id.capaian.journal.Revision;
import id.capaian.journal.Revisions;
import id.capaian.web.Amendment;
import id.capaian.web.Answer;
import id.capaian.web.MergePatch;
import id.capaian.web.feed.FeedQuery;
import id.capaian.web.feed.Feeds;
import id.capaian.web.format.Format;
import id.capaian.web.idempotency.Idempotent;
import id.capaian.web.list.ListQuery;
import id.capaian.web.list.Lists;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Achievements. */
@Path("/v1/achievements")
@Tag(name = "achievements")
@Transactional
public class AchievementResource {
    private static final String WHO_WRITES_WHAT =
            "What an editor writes of something published is a correction that waits"
                    + " for a publisher; what a publisher writes of it is public at once and needs a reason.";

    private final Settings settings;
    private final Actor actor;
    private final Gate gate;
    private final Lists lists;
    private final Feeds feeds;
    private final Journal journal;
    private final Revisions revisions;
    private final MergePatch patches;
    private final Past past;

    AchievementResource(
            Settings settings,
            Actor actor,
            Gate gate,
            Lists lists,
            Feeds feeds,
            Journal journal,
            Revisions revisions,
            MergePatch patches,
            Past past) {
        this.settings = settings;
        this.actor = actor;
        this.gate = gate;
        this.lists = lists;
        this.feeds = feeds;
        this.journal = journal;
        this.revisions = revisions;
        this.patches = patches;
        this.past = past;
    }

    @GET
    @PermitAll
    @Citable
    @Operation(
            operationId = "listAchievements",
            summary = "Achievements, the latest first",
            description = "Without a token, what is published. With one, also what its agency has not published yet."
                    + " With `dataVersion`, what was published then and has not been withdrawn since.")
    public Page<AchievementView> list(@Valid @BeanParam AchievementQuery query, @Valid @BeanParam ListQuery page) {
        if (query.dataVersion != null) {
            var achievements = new AchievementsAsOf(past.asOf(query.dataVersion));
            return lists.answerOfThen(page, AchievementQuery.OFFER, achievements.page(query, page));
        }
        if (actor.isAnyone()) {
            return lists.answerKept(page, AchievementQuery.OFFER, query.shown());
        }
        return lists.answer(
                page, AchievementQuery.OFFER, query.listing(actor), all -> AchievementView.all(all, gate::isOwn));
    }

    @GET
    @Produces({Format.TEXT_CSV, Format.WORKBOOK, Format.JSON_LINES, Format.MAP, Format.CSV_METADATA})
    @PermitAll
    @Citable
    @Operation(hidden = true)
    public Response export(@Valid @BeanParam AchievementQuery query, @Valid @BeanParam ListQuery page) {
        if (query.dataVersion != null) {
            var achievements = new AchievementsAsOf(past.asOf(query.dataVersion));
            return lists.exportOfThen(page, AchievementQuery.OFFER, () -> achievements.each(query));
        }
        if (actor.isAnyone()) {
            return lists.exportKept(page, AchievementQuery.OFFER, query.shown());
        }
        return lists.export(
                page, AchievementQuery.OFFER, query.listing(actor), all -> AchievementView.all(all, gate::isOwn));
    }

    @GET
    @Produces({Format.ATOM_FEED, Format.FEED})
    @PermitAll
    @Operation(hidden = true)
    public Response feed(@Valid @BeanParam AchievementQuery query, @Valid @BeanParam FeedQuery page) {
        return feeds.answer(
                page,
                AchievementQuery.OFFER,
                "-publishedAt",
                query.listing(actor),
                new AchievementFeed(settings.publicUrl()));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Citable
    @Operation(
            operationId = "getAchievement",
            summary = "One achievement with its evidence",
            description = "What is withdrawn by now is a 410 at every `dataVersion`.")
    public RestResponse<AchievementView> get(
            @PathParam("id") String id, @QueryParam(Citable.VERSION) @Nullable Long version) {
        if (version != null) {
            var achievement = Achievement.get(id);
            achievement.requirePublished();
            return past.asOf(version).answer(achievement.path());
        }
        return gate.show(id);
    }

    @GET
    @Path("{id}/revisions")
    @PermitAll
    @Operation(operationId = "listAchievementRevisions", summary = "Who changed an achievement, what, when and why")
    public Page<Revision> revisions(@PathParam("id") String id, @Valid @BeanParam PageQuery page) {
        return revisions.list(gate.visible(id).path(), page);
    }

    @GET
    @Path("{id}/revisions/{revision}")
    @PermitAll
    @Operation(operationId = "getAchievementRevision", summary = "An achievement as one change left it")
    public Revision revision(
            @PathParam("id") String id,
            @PathParam("revision") int revision,
            @QueryParam("compare") @Nullable Integer compare) {
        return revisions.get(gate.visible(id).path(), revision, compare);
    }

    @POST
    @Idempotent
    @RolesAllowed(May.DRAFT)
    @ResponseStatus(201)
    @Operation(operationId = "createAchievement", summary = "Write a draft")
    public RestResponse<AchievementView> create(@Valid @NotNull AchievementContent content) {
        actor.requireActsFor(content.opd(), "/opd");
        var achievement = Achievement.draft(content, settings, journal);
        return Answer.created(achievement.path(), AchievementView.forAgency(achievement), achievement.version);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(May.DRAFT)
    @Operation(
            operationId = "replaceAchievement",
            summary = "Replace what is written of an achievement",
            description = WHO_WRITES_WHAT)
    public RestResponse<AchievementView> replace(
            @PathParam("id") String id,
            @Valid @BeanParam Amendment amendment,
            @Valid @NotNull AchievementContent content) {
        return write(gate.own(id, amendment), content, amendment);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(May.DRAFT)
    @Operation(
            operationId = "patchAchievement",
            summary = "Change some properties of an achievement",
            description =
                    WHO_WRITES_WHAT + " A patch of something with a correction that waits changes the correction.")
    public RestResponse<AchievementView> patch(
            @PathParam("id") String id, @Valid @BeanParam Amendment amendment, @NotNull JsonNode patch)
            throws JsonProcessingException {
        var achievement = gate.own(id, amendment);
        return write(achievement, patches.merge(achievement.workingContent(), patch), amendment);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(May.DRAFT)
    @Operation(operationId = "deleteAchievement", summary = "Delete a draft")
    public void delete(@PathParam("id") String id, @Valid @BeanParam Amendment amendment) {
        gate.own(id, amendment).discard(amendment.reason, journal);
    }

    @DELETE
    @Path("{id}/pending-revision")
    @RolesAllowed(May.DRAFT)
    @Operation(operationId = "discardPendingRevision", summary = "Give up the correction that waits")
    public void discard(@PathParam("id") String id, @Valid @BeanParam Amendment amendment) {
        gate.own(id, amendment).discardPendingRevision(amendment.reason, journal);
    }

    private RestResponse<AchievementView> write(
            Achievement achievement, AchievementContent content, Amendment amendment) {
        actor.requireActsFor(content.opd(), "/opd");
        if (achievement.publication.status == AchievementStatus.DRAFT || actor.may(May.PUBLISH)) {
            achievement.change(content, amendment.reason, settings, journal);
        } else {
            achievement.propose(content, amendment.reason, settings, journal);
        }
        return gate.answer(achievement);
    }
}
