package id.capaian.achievement.evidence;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point on the map (WGS 84). */
@Embeddable
@Schema(description = "A point on the map, WGS 84.")
public record Location(
        @Schema(description = "Latitude in degrees, south is negative.", examples = "-6.12")
        @NotNull
        @DecimalMin("-90")
        @DecimalMax("90")
        Double lat,

        @Schema(description = "Longitude in degrees, east is positive.", examples = "106.15")
        @NotNull
        @DecimalMin("-180")
        @DecimalMax("180")
        Double lon) {}
