package id.capaian.web.geo;

import java.util.stream.Stream;

/** Reads decimal numbers separated by commas. */
final class Degrees {
    private static final String NUMBER = "-?[0-9]{1,8}(\\.[0-9]{1,15})?";

    private Degrees() {}

    /** So many numbers, or {@link IllegalArgumentException}. */
    static double[] read(String text, int count) {
        var parts = text.split(",", -1);
        if (parts.length != count || !Stream.of(parts).allMatch(part -> part.matches(NUMBER))) {
            throw new IllegalArgumentException(text);
        }
        return Stream.of(parts).mapToDouble(Double::parseDouble).toArray();
    }

    static double within(double value, double most) {
        if (Math.abs(value) > most) {
            throw new IllegalArgumentException("beyond " + most);
        }
        return value;
    }
}
