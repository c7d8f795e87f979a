package id.capaian.trend.proof;

import id.capaian.Settings;
import id.capaian.achievement.Gate;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What achievements move. */
@Path("/v1/achievements/{id}/trends")
@Tag(name = "trends")
@Transactional
public class AchievementTrendsResource {
    private final Settings settings;
    private final Clock clock;
    private final Gate gate;

    AchievementTrendsResource(Settings settings, Clock clock, Gate gate) {
        this.settings = settings;
        this.clock = clock;
        this.gate = gate;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getAchievementTrends",
            summary = "What an achievement moves",
            description = "The trends, in short, of the indicators that an achievement names. Like the achievement"
                    + " itself, those of a draft are seen by its agency only.")
    public AchievementTrends trends(@PathParam("id") String id) {
        return AchievementTrends.of(gate.visible(id), settings.rootRegion(), LocalDate.now(clock));
    }
}
