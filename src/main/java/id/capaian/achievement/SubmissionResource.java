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

/** An achievement on its way to its agency's publisher. */
@Path("/v1/achievements/{id}/submission")
@Tag(name = "achievements")
@Transactional
public class SubmissionResource {
    private final Settings settings;
    private final Gate gate;
    private final Journal journal;

    SubmissionResource(Settings settings, Gate gate, Journal journal) {
        this.settings = settings;
        this.gate = gate;
        this.journal = journal;
    }

    @PUT
    @RolesAllowed(May.DRAFT)
    @Operation(
            operationId = "submitAchievement",
            summary = "Hand an achievement to its agency's publisher",
            description =
                    "Or the correction that waits, if there is one. Needs all that publishing needs; otherwise 422"
                            + " says what is missing.")
    public RestResponse<AchievementView> submit(@PathParam("id") String id, @Valid @BeanParam Amendment amendment) {
        var achievement = gate.own(id, amendment);
        achievement.submit(amendment.reason, settings, journal);
        return gate.answer(achievement);
    }

    @DELETE
    @RolesAllowed(May.DRAFT)
    @Operation(
            operationId = "returnAchievement",
            summary = "Hand an achievement back to its editors, with a note",
            description = "By its publisher, or by an editor who takes it back; `reason` is the note. An approval for"
                    + " later ends with it.")
    public RestResponse<AchievementView> handBack(@PathParam("id") String id, @Valid @BeanParam Amendment amendment) {
        var achievement = gate.own(id, amendment);
        achievement.handBack(amendment.requireReason(), journal);
        return gate.answer(achievement);
    }
}
