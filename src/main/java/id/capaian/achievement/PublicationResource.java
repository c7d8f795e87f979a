package id.capaian.achievement;

import id.capaian.Settings;
import id.capaian.access.May;
import id.capaian.journal.Journal;
import id.capaian.web.Amendment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** An achievement on its way to everyone, and back. */
@Path("/v1/achievements/{id}/publication")
@Tag(name = "achievements")
@Transactional
public class PublicationResource {
    private final Settings settings;
    private final Gate gate;
    private final Journal journal;

    PublicationResource(Settings settings, Gate gate, Journal journal) {
        this.settings = settings;
        this.gate = gate;
        this.journal = journal;
    }

    @PUT
    @RolesAllowed(May.PUBLISH)
    @Operation(
            operationId = "publishAchievement",
            summary = "Publish an achievement, or the correction that waits",
            description = "Needs a title, summary, date, region and at least one photo or video; otherwise 422 says"
                    + " what is missing. With a `publishAt` ahead it is approved, and published in that minute. A"
                    + " correction needs a reason. Publishing what is published changes nothing.")
    public RestResponse<AchievementView> publish(@PathParam("id") String id, @Valid @BeanParam Amendment amendment) {
        var achievement = gate.own(id, amendment);
        achievement.publish(amendment.reason, settings, journal);
        return gate.answer(achievement);
    }

    @DELETE
    @RolesAllowed(May.PUBLISH)
    @Operation(
            operationId = "withdrawAchievement",
            summary = "Withdraw a published achievement",
            description = "From then on its address answers 410 with the reason.")
    public void withdraw(@PathParam("id") String id, @Valid @BeanParam Amendment amendment) {
        gate.own(id, amendment).withdraw(amendment.requireReason(), journal);
    }
}
