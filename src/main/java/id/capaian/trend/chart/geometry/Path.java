package id.capaian.trend.chart.geometry;

/** Writes the data of an SVG path. */
public final class Path {
    private final StringBuilder data = new StringBuilder();
    private String place = "";

    /** Begins anew, unless the path is there already. */
    public Path move(double x, double y) {
        return place.equals(place(x, y)) ? this : add("M", x, y);
    }

    public Path line(double x, double y) {
        return add("L", x, y);
    }

    /** Ends the path where it began. */
    public String close() {
        return data.append('Z').toString();
    }

    String circle(double x, double y, double radius) {
        move(x - radius, y);
        for (var across : new double[] {2 * radius, -2 * radius}) {
            var r = Pixels.of(radius);
            data.append("a%s %s 0 1 0 %s 0".formatted(r, r, Pixels.of(across)));
        }
        return close();
    }

    private Path add(String command, double x, double y) {
        place = place(x, y);
        data.append(command).append(place);
        return this;
    }

    private static String place(double x, double y) {
        return Pixels.of(x) + " " + Pixels.of(y);
    }

    /** The path so far. */
    @Override
    public String toString() {
        return data.toString();
    }
}
