package id.capaian.web.geo;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A distance from a point, written {@code latitude,longitude,kilometres}; measured along the great circle of a sphere
 * of 6,371.0088 km (the mean radius of the IUGG), by the haversine formula. At most 1,000 km.
 */
@Schema(
        type = SchemaType.STRING,
        description = "Latitude and longitude in degrees (WGS 84) and a distance in kilometres, at most 1000.",
        examples = "-6.12,106.15,10")
public record Near(double lat, double lon, double km) {
    private static final double EARTH_RADIUS_KM = 6_371.0088;
    private static final double FARTHEST_KM = 1_000;

    /** Reads it, or throws {@link IllegalArgumentException}. */
    public static Near fromString(String text) {
        var numbers = Degrees.read(text, 3);
        if (numbers[2] <= 0) {
            throw new IllegalArgumentException(text);
        }
        return new Near(
                Degrees.within(numbers[0], 90),
                Degrees.within(numbers[1], 180),
                Degrees.within(numbers[2], FARTHEST_KM));
    }

    /** Whether a location, an expression with {@code lat} and {@code lon}, lies in it. Latitudes alone rule out most. */
    public String condition(String location) {
        var haversine = "power(sin(radians(%1$s.lat - :nearLat) / 2), 2)"
                + " + cos(radians(:nearLat)) * cos(radians(%1$s.lat)) * power(sin(radians(%1$s.lon - :nearLon) / 2), 2)";
        return ("%1$s.lat between :nearSouth and :nearNorth and " + haversine + " <= :nearHaversine")
                .formatted(location);
    }

    /** Whether a point lies in it. */
    public boolean holds(double otherLat, double otherLon) {
        return square(Math.sin(Math.toRadians(otherLat - lat) / 2))
                        + Math.cos(Math.toRadians(lat))
                                * Math.cos(Math.toRadians(otherLat))
                                * square(Math.sin(Math.toRadians(otherLon - lon) / 2))
                <= haversine();
    }

    public Map<String, Object> parameters() {
        var degrees = Math.toDegrees(km / EARTH_RADIUS_KM);
        return Map.of(
                "nearLat",
                lat,
                "nearLon",
                lon,
                "nearSouth",
                lat - degrees,
                "nearNorth",
                lat + degrees,
                "nearHaversine",
                haversine());
    }

    private double haversine() {
        return square(Math.sin(km / EARTH_RADIUS_KM / 2));
    }

    private static double square(double number) {
        return number * number;
    }
}
