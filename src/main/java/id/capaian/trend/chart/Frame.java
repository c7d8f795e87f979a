package id.capaian.trend.chart;

import id.capaian.trend.chart.geometry.Box;
import id.capaian.trend.chart.geometry.Label;
import id.capaian.trend.chart.geometry.Label.Anchor;
import id.capaian.trend.chart.geometry.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the plot.
 *
 * @param heading title, lines from top to bottom
 * @param lines subtitle and footer; a small picture has none
 * @param inside what is left for the plot and the labels of its axes
 */
public record Frame(List<Label> heading, List<Label> lines, TextStyle text, Box inside) {
    private static final double LEADING = 1.3;

    /** How large margins and letters are in a picture of some size, and what there is room for. */
    private record Room(double margin, TextStyle title, TextStyle text, int titleLines) {
        static final Room LARGE = of(20, 20, 13, 3);
        static final Room SMALL = of(12, 15, 11, 2);
        static final Room TINY = of(8, 12, 11, 1);

        private static Room of(double margin, double title, double text, int titleLines) {
            return new Room(margin, new TextStyle(title, true), new TextStyle(text, false), titleLines);
        }

        static Room in(int width, int height) {
            if (height < 200) {
                return TINY;
            }
            return width < 480 || height < 300 ? SMALL : LARGE;
        }
    }

    static Frame of(ChartQuery query, Wording words) {
        var room = Room.in(query.width, query.height);
        var width = query.width - 2 * room.margin;
        var heading = new ArrayList<Label>();
        var y = room.margin - room.title.size() * (LEADING - 1);
        for (var line : room.title.wrap(words.title(), width, room.titleLines)) {
            y += LEADING * room.title.size();
            heading.add(new Label(line, room.margin, y, Anchor.START, room.title));
        }
        if (room.equals(Room.TINY)) {
            return new Frame(heading, List.of(), room.text, inside(query, room, y, query.height - room.margin));
        }
        y += 1.6 * room.text.size();
        var lowest = query.height - 0.8 * room.margin;
        var lines = List.of(
                line(words.subtitle(), "", y, room, width), line(words.source(), words.span(), lowest, room, width));
        return new Frame(heading, lines, room.text, inside(query, room, y, lowest - 2 * room.text.size()));
    }

    /** Two parts of which the first one yields. */
    private static Label line(String text, String end, double y, Room room, double width) {
        var rest = text.isEmpty() || end.isEmpty() ? end : Wording.BETWEEN + end;
        var fitting = room.text.cut(text, width - room.text.width(rest));
        return new Label(fitting + rest, room.margin, y, Anchor.START, room.text);
    }

    private static Box inside(ChartQuery query, Room room, double top, double bottom) {
        return new Box(room.margin, top + 1.4 * room.text.size(), query.width - room.margin, bottom);
    }

    /** A label in the middle, where there is no plot. */
    public Label centred(String words) {
        var x = (inside.left() + inside.right()) / 2;
        return Label.beside(words, x, (inside.top() + inside.bottom()) / 2, Anchor.MIDDLE, text);
    }
}
