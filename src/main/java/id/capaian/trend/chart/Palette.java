package id.capaian.trend.chart;

import id.capaian.trend.chart.geometry.Marker;
import java.util.List;

/**
 * The colours of a theme.
 *
 * @param paper of the ground
 * @param ink of text
 * @param faint of less important text
 * @param lines one for each region, the first also for the projection, the second also for targets
 */
public record Palette(String paper, String ink, String faint, String grid, List<String> lines) {
    /** Those of Okabe and Ito, but for yellow, and two of Tol's "muted" ones: safe for the colour-blind. */
    static final Palette LIGHT = new Palette(
            "#ffffff",
            "#1a1a1a",
            "#595959",
            "#e4e4e4",
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#000000", "#e69f00", "#56b4e9", "#882255", "#999933"));

    /** The same, but for what is too dark, with Okabe and Ito's yellow and Tol's pale red. */
    static final Palette DARK = new Palette(
            "#141414",
            "#f2f2f2",
            "#b3b3b3",
            "#333333",
            List.of("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#ffffff", "#d55e00", "#f0e442", "#0072b2", "#ffaabb"));

    /** All black: lines are told apart by their dashes and marks. */
    static final Palette PRINT = new Palette("#ffffff", "#000000", "#404040", "#d0d0d0", List.of("#000000"));

    private static final List<String> DASHES = List.of("", "8 3", "2 3", "10 3 2 3", "5 5");

    /** How the line of a region is drawn; {@code fill} is that of its marks. */
    public record Pen(String colour, String dash, Marker marker, String fill) {}

    /** Of the targets. */
    public String accent() {
        return lines.get(1 % lines.size());
    }

    /** Of the first region, the second and so on. */
    Pen pen(int index) {
        if (lines.size() > 1) {
            var colour = lines.get(index % lines.size());
            return new Pen(colour, "", Marker.CIRCLE, colour);
        }
        var markers = Marker.values();
        var fill = index < markers.length ? ink : paper;
        return new Pen(ink, DASHES.get(index % DASHES.size()), markers[index % markers.length], fill);
    }
}
