package id.capaian.trend.chart.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A size of letters, and how much room they take at most. Which font a reader has is unknown: the widths are those of
 * wide system fonts, so that what fits here fits everywhere.
 */
public record TextStyle(double size, boolean bold) {
    private static final double BOLD = 1.12;
    private static final String ELLIPSIS = "…";

    public double width(String text) {
        return text.codePoints().mapToDouble(TextStyle::ems).sum() * size * (bold ? BOLD : 1);
    }

    private static double ems(int letter) {
        if ("iljI.,:;'|!()[]/ ·".indexOf(letter) >= 0) {
            return 0.36;
        }
        if ("mwMW%…—@".indexOf(letter) >= 0) {
            return 0.97;
        }
        if ("frt-–\"".indexOf(letter) >= 0) {
            return 0.48;
        }
        if (letter < 0x0250) {
            return Character.isUpperCase(letter) ? 0.74 : 0.64;
        }
        return 1.1;
    }

    /** The text in lines of a width, of which the last one says when something is left out. */
    public List<String> wrap(String text, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width && lines.size() < most - 1) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines.stream().map(one -> cut(one, width)).toList();
    }

    /** The text, or as much of it as fits. */
    public String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }
}
