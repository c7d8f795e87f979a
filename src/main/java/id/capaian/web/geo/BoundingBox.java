package id.capaian.web.geo;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the map as RFC 7946 writes it: {@code west,south,east,north} in degrees. Where west is greater than east it
 * crosses the line of 180 degrees.
 */
@Schema(
        type = SchemaType.STRING,
        description = "West, south, east and north in degrees (WGS 84).",
        examples = "106.0,-6.4,106.4,-6.0")
public record BoundingBox(double west, double south, double east, double north) {

    /** Reads it, or throws {@link IllegalArgumentException}. */
    public static BoundingBox fromString(String text) {
        var degrees = Degrees.read(text, 4);
        var box = new BoundingBox(
                Degrees.within(degrees[0], 180),
                Degrees.within(degrees[1], 90),
                Degrees.within(degrees[2], 180),
                Degrees.within(degrees[3], 90));
        if (box.south > box.north) {
            throw new IllegalArgumentException(text);
        }
        return box;
    }

    /** Whether a location, an expression with {@code lat} and {@code lon}, lies in it. */
    public String condition(String location) {
        return location + ".lat between :south and :north and (" + location + ".lon >= :west "
                + (west <= east ? "and " : "or ") + location + ".lon <= :east)";
    }

    /** Whether a point lies in it. */
    public boolean holds(double lat, double lon) {
        var isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
        return lat >= south && lat <= north && isBetween;
    }

    public Map<String, Object> parameters() {
        return Map.of("west", west, "south", south, "east", east, "north", north);
    }
}
